/** The name of the SQLite file in the folder of the bot's own data. */
export const fileName = 'callboard.sqlite'
