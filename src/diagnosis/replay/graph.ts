/**
 * The engine of the replay: a computation as a graph of small named steps, and changes to single steps of it.
 *
 * A set of changes is computed by running the graph with the changed steps in place of the ordinary ones. Every value
 * that fewer of the changes already determine is taken from that smaller set, so the search pays only for what is new.
 */

/** Reads the value of a step under the set of changes at hand. */
export type At<Values> = <Name extends keyof Values>(name: Name) => Values[Name]

export type Step<Values, Facts, Name extends keyof Values> = {
  /** Every step that `run` reads. */
  readonly inputs: readonly (keyof Values)[]
  readonly run: (at: At<Values>, facts: Facts) => Values[Name]
}

/** In the order of the computation: a step reads only steps above it. */
export type Graph<Values, Facts> = { readonly [Name in keyof Values]: Step<Values, Facts, Name> }

/**
 * What a mistake does: from the ordinary value of a step, the mistaken one; undefined where it does not apply. `at`
 * may read the inputs of that step only.
 */
export type Change<Values, Facts> = {
  readonly [Name in keyof Values]?: (
    ordinary: Values[Name],
    at: At<Values>,
    facts: Facts,
  ) => Values[Name] | undefined
}

/** A change made ready for one computation. Both lists go by the place of a step in the graph. */
export type Prepared<Values, Facts> = {
  readonly change: Change<Values, Facts>
  /** Whether it can alter the value of this step: it changes the step itself, or one that the step comes after. */
  readonly reaches: readonly boolean[]
  /** Whether it can alter what this step reads. */
  readonly precedes: readonly boolean[]
  readonly applies: boolean
}

export type Replay<Values, Facts> = {
  readonly prepare: (change: Change<Values, Facts>) => Prepared<Values, Facts>
  /** The computation under these changes, applied in the order given. */
  readonly under: (changes: readonly Prepared<Values, Facts>[]) => At<Values>
}

type Scope<Values, Facts> = {
  readonly changes: readonly Prepared<Values, Facts>[]
  /** By the place of the step. */
  readonly values: unknown[]
  readonly at: At<Values>
  /** The same changes and one more. */
  readonly wider: Map<Prepared<Values, Facts>, Scope<Values, Facts>>
}

type Engine<Values, Facts> = {
  readonly graph: Graph<Values, Facts>
  readonly facts: Facts
  readonly names: readonly (keyof Values)[]
  readonly placeOf: (name: keyof Values) => number
  /** Without any change. */
  readonly base: () => Scope<Values, Facts>
}

/** Makes a graph ready to be replayed over the facts of one message. */
export function replayOf<Values extends object, Facts>(
  graph: Graph<Values, Facts>,
  facts: Facts,
): Replay<Values, Facts> {
  const names = Object.keys(graph) as (keyof Values)[]
  const places = new Map(names.map((name, place) => [name, place]))
  const placeOf = (name: keyof Values) => places.get(name) ?? 0
  const engine: Engine<Values, Facts> = { graph, facts, names, placeOf, base: () => base }
  const base = scopeOf(engine, [])
  return {
    prepare: (change) => prepare(engine, change),
    // Of two and more there are too many to keep each; what a bigger set needs of them is kept where it is needed.
    under: (changes) => (changes.length < 2 ? kept(engine, changes) : scopeOf(engine, changes)).at,
  }
}

function scopeOf<Values, Facts>(
  engine: Engine<Values, Facts>,
  changes: readonly Prepared<Values, Facts>[],
): Scope<Values, Facts> {
  // Each place holds what `compute` gave for the step of that place.
  const at: At<Values> = (name) => valueIn(engine, scope, name) as Values[typeof name]
  const scope: Scope<Values, Facts> = { changes, values: [], at, wider: new Map() }
  return scope
}

/** The one scope of these changes, made when it is first asked for. */
function kept<Values, Facts>(
  engine: Engine<Values, Facts>,
  changes: readonly Prepared<Values, Facts>[],
): Scope<Values, Facts> {
  let scope = engine.base()
  for (const change of changes) {
    const wider = scope.wider.get(change) ?? scopeOf(engine, [...scope.changes, change])
    scope.wider.set(change, wider)
    scope = wider
  }
  return scope
}

function valueIn<Values, Facts, Name extends keyof Values>(
  engine: Engine<Values, Facts>,
  scope: Scope<Values, Facts>,
  name: Name,
): unknown {
  const place = engine.placeOf(name)
  const known = scope.values[place]
  if (known !== undefined) return known
  const fewer = scope.changes.some(({ reaches }) => !reaches[place])
  const value = fewer
    ? valueIn(
        engine,
        kept(
          engine,
          scope.changes.filter(({ reaches }) => reaches[place]),
        ),
        name,
      )
    : compute(engine, scope, name)
  scope.values[place] = value
  return value
}

function compute<Values, Facts, Name extends keyof Values>(
  { graph, facts, placeOf, base }: Engine<Values, Facts>,
  scope: Scope<Values, Facts>,
  name: Name,
): Values[Name] {
  const place = placeOf(name)
  const anew = scope.changes.length === 0 || scope.changes.some(({ precedes }) => precedes[place])
  let value = anew ? graph[name].run(scope.at, facts) : base().at(name)
  for (const { change } of scope.changes) value = change[name]?.(value, scope.at, facts) ?? value
  return value
}

function prepare<Values, Facts>(
  { graph, facts, names, placeOf, base }: Engine<Values, Facts>,
  change: Change<Values, Facts>,
): Prepared<Values, Facts> {
  const { at } = base()
  const reaches: boolean[] = []
  const precedes: boolean[] = []
  for (const name of names) {
    const before = graph[name].inputs.some((input) => reaches[placeOf(input)])
    precedes.push(before)
    reaches.push(before || change[name] !== undefined)
  }
  const applies = names.every((name) => !change[name] || change[name](at(name), at, facts) !== undefined)
  return { change, reaches, precedes, applies }
}
