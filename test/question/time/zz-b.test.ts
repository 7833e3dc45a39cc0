import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { readTimes, mayNameDay } from '../../../src/question/time/read-times.ts'
import { casual } from 'chrono-node/en'
it('b', () => {
  const qs = readFileSync('/work/shared/examples/questions.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).question)
  const run = (f) => { for (let i=0;i<30;i++) for (const q of qs) f(q); const t=[]; for (let i=0;i<40;i++) for (const q of qs) { const s=performance.now(); f(q); t.push((performance.now()-s)*1000) } t.sort((a,b)=>a-b); return [t[t.length>>1], t[Math.floor(t.length*.99)]] }
  const c={today:20000,order:'dmy'} as const
  console.log('own', run(q=>readTimes(q,c)), 'chrono', run(q=>casual.parse(q)), 'may', run(mayNameDay))
  for (const p of ['the day after ','early ','first week of ','2015, ','1, ','from March to ','between ','13 - 14 ','and or , ','6 pm ( ','1','- ','septemebr ','in the last ','three weeks before the end of ','2015-10-','x','March ','two ',"'"]) {
    const o=[]; for (const n of [2000,10000,100000]) { const w=p.repeat(Math.ceil(n/p.length)); const s=performance.now(); readTimes(w,c); o.push((performance.now()-s).toFixed(1)) } console.log(JSON.stringify(p), o.join(' '))
  }
})
