import type { Database } from '#db/client.server'

/** What the writer does at each command, by name. */
type Handlers = Readonly<Record<string, (args: never, context: never) => Promise<unknown>>>

/** The commands that handlers answer, inferred from them. Arguments and results are plain data. */
export type CommandsOf<Of extends Handlers> = {
  readonly [Name in keyof Of]: {
    arguments: Parameters<Of[Name]>[0]
    result: Awaited<ReturnType<Of[Name]>>
  }
}

type Commands = Readonly<Record<string, { arguments: unknown; result: unknown }>>

/** Who carries out commands: a thread in the server, plain calls in tests and on the command line. */
export interface WriterOf<Of extends Commands> {
  run<Name extends keyof Of>(name: Name, args: Of[Name]['arguments']): Promise<Of[Name]['result']>
}

/** Carries commands out right here. @param handlers what is done at each */
export function directWriterOf<Of extends Commands>(handlers: {
  readonly [Name in keyof Of]: (args: Of[Name]['arguments']) => Promise<Of[Name]['result']>
}): WriterOf<Of> {
  return { run: (name, args) => handlers[name](args) }
}

/** A write as a handler: of one connection. */
export function on<Args, Result>(
  db: Database,
  write: (db: Database, args: Args) => Promise<Result>,
): (args: Args) => Promise<Result> {
  return (args) => write(db, args)
}
