/** What leads up to the work that somebody looks for. */
export const seeking =
  '(?:(?:need|want|get|find|looking for|look for|searching for|search for|seeking|hunting for|in search of|apply for|any|have|got|is there|are there)(?: me| us)?)(?: an?| any| some| the| paid| new)*'

/**
 * Work as somebody looks for it, who has said what leads up to it: "I need a job in Mongolia", "any work for me?". "Work on
 * gender" and "jobs in the recovery" are topics.
 */
export const sought =
  '(?:jobs?|work|employment|gigs?)(?= (?:for (?:me|us|a|an)\\b|in [a-z]+\\W*$|(?:now|right now|today|here|please|pls|this|as an?)\\b)|\\W*$)'
