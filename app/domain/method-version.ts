/** The version of docs/method: the one definition of every number. */
export const METHOD_VERSION = '2'
