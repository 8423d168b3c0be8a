// tests/domain/disclosure/ledger/onlooker.ts
function worstSet(seen, from2 = 0.9) {
  const basis = orthonormal(seen);
  const persons = /* @__PURE__ */ new Map();
  const coordinates = [...new Set(seen.flatMap(({ row }) => [...row.keys()]))];
  coordinates.forEach((coordinate2, column) => {
    const person = coordinate2.slice(0, coordinate2.indexOf("|"));
    const vectors = persons.get(person) ?? [];
    persons.set(person, vectors);
    vectors.push(basis.map((unit) => unit[column] ?? 0));
  });
  const all = [...persons].map(([person, vectors]) => ({
    person,
    vectors,
    trace: vectors.flat().reduce((sum, x) => sum + x * x, 0)
  }));
  all.sort((first, second) => second.trace - first.trace);
  let worst = null;
  const search = (set, next, trace) => {
    for (let place = next; place < all.length; place++) {
      const one = all[place];
      const left = 4 - set.length;
      if (trace + left * one.trace < from2 - 1e-7) return;
      const members = [...set, one];
      if (trace + one.trace >= from2 - 1e-7) {
        const share = largestShare(members.flatMap(({ vectors }) => vectors));
        if (share > Math.max(from2 - 1e-7, worst?.share ?? 0)) {
          worst = { persons: members.map(({ person }) => person), share };
        }
      }
      if (members.length < 4) search(members, place + 1, trace + one.trace);
    }
  };
  search([], 0, 0);
  return worst;
}
function mostOfABound(seen) {
  const coordinates = [...new Set(seen.flatMap(({ row }) => [...row.keys()]))];
  const exact = orthonormal(seen.filter(({ told }) => told === "exact"), coordinates);
  return seen.filter(({ told }) => told === "bound").map(({ row }) => {
    const values = coordinates.map((coordinate2) => row.get(coordinate2) ?? 0);
    const length = values.reduce((sum, x) => sum + x * x, 0);
    return exact.reduce((sum, unit) => sum + product(unit, values) ** 2, 0) / length;
  }).reduce((most, share) => Math.max(most, share), 0);
}
function orthonormal(seen, coordinates = [...new Set(seen.flatMap(({ row }) => [...row.keys()]))]) {
  const basis = [];
  for (const { row } of seen) {
    const values = coordinates.map((coordinate2) => row.get(coordinate2) ?? 0);
    const length = Math.sqrt(product(values, values));
    let rest = values.map((x) => x / length);
    for (const pass of [1, 2]) {
      for (const unit of basis) {
        const share = product(unit, rest);
        rest = rest.map((x, at) => x - share * unit[at]);
      }
      const left = Math.sqrt(product(rest, rest));
      if (pass === 1 && left < 1e-8) break;
      if (pass === 2) basis.push(rest.map((x) => x / left));
    }
  }
  return basis;
}
function product(first, second) {
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += first[at] * second[at];
  return sum;
}
function largestShare(vectors) {
  const matrix = vectors.map((a) => vectors.map((b) => product(a, b)));
  let vector = matrix.map((_, at) => 1 + at * 7 % 5 / 10);
  let length = 0;
  for (let step = 0; step < 300; step++) {
    vector = matrix.map((row) => product(row, vector));
    length = Math.sqrt(product(vector, vector));
    if (length === 0) return 0;
    vector = vector.map((x) => x / length);
  }
  return length;
}

// app/domain/calendar/quarter.ts
var PATTERN = /^(\d{4})-Q([1-4])$/;
function quarterIndex(quarter) {
  const match = PATTERN.exec(quarter);
  if (!match) throw new RangeError(`not a quarter: ${quarter}`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

// app/domain/calendar/year.ts
var PATTERN2 = /^\d{4}$/;
function isYear(text) {
  return PATTERN2.test(text);
}
function yearOf(quarter) {
  return String(Math.floor(quarterIndex(quarter) / 4));
}

// app/domain/calendar/period.ts
function kindOf(period) {
  return isYear(period) ? "year" : "quarter";
}

// app/domain/disclosure/rounding.ts
var TIE_TOLERANCE = 1e-9;
var LOWEST_SHOWN = 5;
var HIGHEST_SHOWN = 95;
function roundHalfAway(value, decimals) {
  const scale = 10 ** decimals;
  const magnitude = Math.floor(Math.abs(value) * scale + 0.5 + TIE_TOLERANCE) / scale;
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}
function releasedMean(value, decimals) {
  const rounded = roundHalfAway(value, decimals);
  if (rounded <= LOWEST_SHOWN) return "\u22645";
  return rounded >= HIGHEST_SHOWN ? "\u226595" : rounded;
}
function isBound(mean) {
  return typeof mean === "string";
}

// app/domain/disclosure/ledger/figure.ts
function figureId(names) {
  const { regionSet, region, period, scale, group } = names;
  return JSON.stringify([regionSet, region, period, scale, group]);
}
function compareFigures(first, second, persons) {
  const areGroups = first.kind === "group" && second.kind === "group";
  return Number(first.span === "year") - Number(second.span === "year") || first.setPosition - second.setPosition || Number(first.kind === "group") - Number(second.kind === "group") || (areGroups ? persons(second) - persons(first) : 0) || (first.id < second.id ? -1 : Number(first.id > second.id));
}
function toldAs(mean, decimals) {
  return mean !== null && isBound(releasedMean(mean, decimals)) ? "bound" : "exact";
}
function figuresOf(names, place, estimate, countedIn) {
  const { scale, score } = estimate;
  const weights = new Map(estimate.groups.map(({ group, weight }) => [group, weight]));
  const total = {
    ...place,
    id: figureId({ ...names, scale, group: null }),
    kind: "total",
    told: toldAs(score, 1),
    parts: partsOf(estimate, weights, countedIn)
  };
  const groups = estimate.groups.map(({ group, mean }) => {
    const parts = partsOf(estimate, /* @__PURE__ */ new Map([[group, 1]]), countedIn);
    const id = figureId({ ...names, scale, group });
    return { ...place, id, kind: "group", told: toldAs(mean, 0), parts };
  });
  return [total, ...groups];
}
function partsOf({ groups }, weights, countedIn) {
  return groups.flatMap(({ group, n: n2, sumWeights }) => {
    const weight = weights.get(group) ?? 0;
    if (n2 === 0 || weight === 0) return [];
    return partsOfGroup(weight / sumWeights, countedIn(group));
  });
}
function partsOfGroup(coefficient, counted) {
  const parts = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  for (const { key, factor } of counted) {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    const name = `${times} ${factor}`;
    const part = parts.get(name);
    if (part === void 0) parts.set(name, { coefficient: coefficient * factor, atoms: [key] });
    else part.atoms.push(key);
  }
  return [...parts.values()];
}

// app/domain/disclosure/constant-figures.ts
function constantId({ of, weights }) {
  return JSON.stringify([
    ...of.map(({ regionSet, region, period, estimate }) => {
      return [regionSet, region, period, estimate.scale];
    }),
    [...weights].sort(([first], [second]) => first < second ? -1 : 1)
  ]);
}
function constantFigure(mean, counted) {
  const { of, weights } = mean;
  const [first] = of;
  if (isBound(releasedMean(valueOf(mean), 1))) return null;
  return {
    id: constantId(mean),
    span: kindOf(first.period),
    setPosition: first.set.position,
    kind: "constant",
    told: "exact",
    parts: of.flatMap((audited) => {
      const parts = partsOf(audited.estimate, weights, (group) => counted.of(audited, group));
      return parts.map((part) => ({ ...part, coefficient: part.coefficient / of.length }));
    })
  };
}
function valueOf({ of, weights }) {
  const sums = of.map(
    ({ estimate }) => estimate.groups.reduce(
      (sum, { group, mean }) => sum + (weights.get(group) ?? 0) * (mean ?? 0),
      0
    )
  );
  return sums.reduce((sum, each) => sum + each, 0) / of.length;
}

// app/domain/framework/framework.ts
var DIMENSIONS = ["input", "process", "output", "feedback"];
var SCALES = [...DIMENSIONS, "cooperation"];

// app/domain/sums/layout.ts
var K = SCALES.length;
var HEAVIEST = 4;
var HEAD = {
  /** K: responses with any answered item of the four forms, in an import that asked this scale. */
  respondents: 0,
  /** K: responses with a valid score. */
  valid: K,
  /** 1: responses with a valid score on any of the four forms. */
  validAny: 2 * K,
  /** 1 each: Σv and Σv² over those. */
  weightsAny: 2 * K + 1,
  squaredWeightsAny: 2 * K + 2,
  /** K × HEAVIEST: the largest v among the valid responses of each scale, descending, 0 where fewer. */
  heaviest: 2 * K + 3
};
var HEAD_SIZE = 2 * K + 3 + K * HEAVIEST;
var OWN_LAYOUT = {
  ...HEAD,
  /** 2K: Σu. */
  sums: HEAD_SIZE,
  /** 2K(2K+1)/2: Σuuᵀ, upper triangle by rows. */
  products: HEAD_SIZE + 2 * K,
  size: HEAD_SIZE + 2 * K + K * (2 * K + 1)
};
var ORGANISATION_LAYOUT = {
  ...HEAD,
  /** K: Σv. */
  sumWeights: HEAD_SIZE,
  /** K: Σv². */
  sumSquaredWeights: HEAD_SIZE + K,
  /** K: Σvy. */
  sumWeightedScores: HEAD_SIZE + 2 * K,
  size: HEAD_SIZE + 3 * K
};

// app/domain/disclosure/ledger/heaviest.ts
var TOLERANCE = 1e-9;
function withoutWeights(heaviest, taken, left) {
  if (left <= 0) return [];
  const out = [...taken].sort((first, second) => second - first);
  let at = 0;
  const kept = heaviest.filter((weight) => {
    while ((out[at] ?? 0) > weight * (1 + TOLERANCE)) at += 1;
    const isTaken = (out[at] ?? 0) >= weight * (1 - TOLERANCE);
    if (isTaken) at += 1;
    return !isTaken;
  });
  const most = Math.min(left, HEAVIEST);
  const last = heaviest.at(-1) ?? 0;
  while (kept.length < most) kept.push(last);
  return kept.slice(0, most);
}
function keepWeight(heaviest, weight) {
  if (heaviest.length === HEAVIEST && weight <= heaviest[HEAVIEST - 1]) return;
  let place = heaviest.length;
  while (place > 0 && heaviest[place - 1] < weight) place -= 1;
  heaviest.splice(place, 0, weight);
  if (heaviest.length > HEAVIEST) heaviest.pop();
}

// app/domain/disclosure/ledger/atoms.ts
var LedgerError = class extends Error {
  code;
  key;
  constructor(code, key) {
    super(`${code}: ${key}`);
    this.name = "LedgerError";
    this.code = code;
    this.key = key;
  }
};
var REMAINDER = "%";
var TOLERANCE2 = 1e-9;
function atomKey(path) {
  return path.map(encodeURIComponent).join("/");
}
var AtomRegister = class {
  #nodes = [];
  #byKey = /* @__PURE__ */ new Map();
  constructor(stored = []) {
    for (const atom of stored) this.#append(atom);
  }
  get stored() {
    return this.#nodes.map((node) => node.stored);
  }
  /**
   * Makes an atom known, splitting the one it is a part of.
   * @throws LedgerError where the key is known with other persons, or its parent has not as many left
   */
  register(atom) {
    const key = atomKey(atom.path);
    if (!isSound(atom)) throw new LedgerError("atom_invalid", key);
    const known = this.#byKey.get(key);
    if (known !== void 0) {
      if (!isSame(this.#at(known).stored, atom)) throw new LedgerError("atom_changed", key);
      return;
    }
    const parent = this.#nearestAncestor(atom.path);
    const { n: n2, sumWeights, sumSquaredWeights, heaviest } = atom;
    if (parent !== null) this.#take(parent, key, atom);
    this.#append({ key, parent, n: n2, sumWeights, sumSquaredWeights, heaviest });
    if (parent !== null) this.#keepRemainder(parent);
  }
  /** Places of the leaves that an atom consists of today. */
  leavesOf(place) {
    const { children, remainder } = this.#at(place);
    if (children.length === 0) return [place];
    const leaves = children.flatMap((child) => this.leavesOf(child));
    return remainder === null || this.at(remainder).n === 0 ? leaves : [...leaves, remainder];
  }
  /** @throws LedgerError atom_unknown */
  placeOf(key) {
    const place = this.#byKey.get(key);
    if (place === void 0) throw new LedgerError("atom_unknown", key);
    return place;
  }
  /**
   * The place of the leaf that holds an answer, by the key of its atom or of a part of that yet to be
   * named; null where no row can rest on it.
   */
  leafOf(key) {
    for (let end = key.length; end > 0; end = key.lastIndexOf("/", end - 1)) {
      const place = this.#byKey.get(key.slice(0, end));
      if (place === void 0) continue;
      const { children, remainder } = this.#at(place);
      return children.length === 0 ? place : remainder;
    }
    return null;
  }
  /** Whether an atom holds what no edition names any more: whoever gave these answers was erased. */
  isRemainder(place) {
    const { parent } = this.at(place);
    return parent !== null && this.#at(parent).remainder === place;
  }
  at(place) {
    return this.#at(place).stored;
  }
  get size() {
    return this.#nodes.length;
  }
  #at(place) {
    return this.#nodes[place];
  }
  #nearestAncestor(path) {
    for (let length = path.length - 1; length > 0; length--) {
      const place = this.#byKey.get(atomKey(path.slice(0, length)));
      if (place !== void 0) return place;
    }
    return null;
  }
  #take(parent, key, { n: n2, sumSquaredWeights }) {
    const left = this.#unnamedPart(parent);
    const room = left.sumSquaredWeights + TOLERANCE2 * this.at(parent).sumSquaredWeights;
    if (n2 > left.n || sumSquaredWeights > room) throw new LedgerError("atom_too_large", key);
  }
  #unnamedPart(place) {
    const { stored, children } = this.#at(place);
    let { n: n2, sumWeights, sumSquaredWeights } = stored;
    const named = [];
    for (const child of children) {
      const part = this.at(child);
      n2 -= part.n;
      sumWeights -= part.sumWeights;
      sumSquaredWeights -= part.sumSquaredWeights;
      for (const weight of part.heaviest) named.push(weight);
    }
    return { n: n2, sumWeights, sumSquaredWeights, heaviest: withoutWeights(stored.heaviest, named, n2) };
  }
  /** The remainder is made anew at each split; rows point at whole atoms, never at a remainder. */
  #keepRemainder(place) {
    const node = this.#at(place);
    const left = this.#unnamedPart(place);
    if (left.n === 0 && node.remainder === null) return;
    const stored = {
      ...left,
      key: `${node.stored.key}/${REMAINDER}`,
      parent: place,
      sumWeights: Math.max(left.sumWeights, Number.MIN_VALUE),
      sumSquaredWeights: Math.max(left.sumSquaredWeights, Number.MIN_VALUE)
    };
    if (node.remainder === null) this.#append(stored);
    else this.#nodes[node.remainder] = { stored, children: [], remainder: null };
  }
  #append(stored) {
    const place = this.#nodes.length;
    this.#nodes.push({ stored, children: [], remainder: null });
    const parent = stored.parent === null ? null : this.#at(stored.parent);
    if (parent && stored.key === `${parent.stored.key}/${REMAINDER}`) {
      parent.remainder = place;
      return;
    }
    this.#byKey.set(stored.key, place);
    parent?.children.push(place);
  }
};
function isSound({ path, n: n2, sumWeights, sumSquaredWeights, heaviest }) {
  if (path.length === 0 || !Number.isInteger(n2) || n2 < 1) return false;
  return sumWeights > 0 && sumSquaredWeights > 0 && heaviest.length === Math.min(n2, HEAVIEST);
}
function isSame(stored, atom) {
  const isNear = (known, given) => Math.abs(known - given) <= TOLERANCE2 * known;
  return stored.n === atom.n && isNear(stored.sumWeights, atom.sumWeights) && isNear(stored.sumSquaredWeights, atom.sumSquaredWeights) && stored.heaviest.every((weight, place) => isNear(weight, atom.heaviest[place] ?? 0));
}

// app/domain/disclosure/answers/linked-answers.ts
function* linkAnswers(answers) {
  const known = /* @__PURE__ */ new Map();
  const alike = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const { content, importId, respondent } = answer;
    if (respondent === null) {
      const ofContent = heldIn(alike, content, () => /* @__PURE__ */ new Map());
      heldIn(ofContent, importId, () => []).push(answer);
      continue;
    }
    const person = heldIn(known, respondent, () => /* @__PURE__ */ new Map());
    const other = person.get(importId);
    if (other === void 0 || isNewer(answer, other)) person.set(importId, answer);
  }
  for (const person of known.values()) yield { anonymous: false, answers: person };
  for (const byImport of alike.values()) yield* linkAlike(byImport);
}
function* linkAlike(byImport) {
  const most = Math.max(...[...byImport.values()].map(({ length }) => length));
  for (let at = 0; at < most; at += 1) {
    const answers = /* @__PURE__ */ new Map();
    for (const [importId, list] of byImport) {
      const answer = list[at];
      if (answer !== void 0) answers.set(importId, answer);
    }
    yield { anonymous: true, answers };
  }
}
function heldIn(map, key, make) {
  const held = map.get(key) ?? make();
  map.set(key, held);
  return held;
}
function isNewer(candidate, held) {
  const [moment, other] = [candidate, held].map((answer) => answer.completedAt ?? -Infinity);
  if (moment !== other) return moment > other;
  if (candidate.importId !== held.importId) return candidate.importId > held.importId;
  return candidate.rowNumber > held.rowNumber;
}

// app/domain/disclosure/answers/placed-atom.ts
function basePath(importId, { quarter, placeId }, group, dated) {
  return [String(importId), quarter, String(placeId), group, dated ? "dated" : "undated"];
}

// app/domain/disclosure/answers/atoms-of-answers.ts
var SECONDS_PER_DAY = 86400;
var AtomsOfAnswers = class {
  /**
   * @param events of the place and quarter; answers of imports that are not among them have never
   *   counted
   */
  constructor(where, events) {
    this.where = where;
    this.events = events;
    events.forEach((event, position) => {
      if (event.kind === "import") this.#order.set(event.importId, position);
    });
  }
  where;
  events;
  #atoms = SCALES.map(() => /* @__PURE__ */ new Map());
  #order = /* @__PURE__ */ new Map();
  /**
   * @param answers all that somebody gave, of all imports that were ever active, by row number within an
   *   import: whoever has their id, or without one their content, is among them too
   * @throws LedgerError atom_changed where persons of one atom count in different figures
   */
  add(answers) {
    for (const person of linkAnswers(answers.filter(({ importId }) => this.#order.has(importId)))) {
      this.#atoms.forEach((atoms, k) => {
        for (const variable of variablesOf(person, k, this.#order)) {
          gather(atoms, variable, this.where, this.events, this.#order);
        }
      });
    }
  }
  /** Of what was added, scale by scale, in the order in which the answers came in. */
  atoms() {
    return SCALES.flatMap((scale, k) => {
      const inOrder = [...this.#atoms[k].values()].sort(
        ({ since: first }, { since: second }) => byRow(first, second)
      );
      return inOrder.map(({ path, n: n2, importId, placements, ...sums }) => {
        const { sumWeights, sumSquaredWeights, heaviest } = sums;
        const atom = { path, n: n2, sumWeights, sumSquaredWeights, heaviest };
        return { ...this.where, scale, importId, placements, atom };
      });
    });
  }
  /** The atoms of one respondent's answers, of all imports that were ever active. */
  atomsOf(answers) {
    const known = answers.filter(({ importId }) => this.#order.has(importId));
    return [...linkAnswers(known)].flatMap(
      (person) => SCALES.flatMap(
        (_, scale) => variablesOf(person, scale, this.#order).map((variable) => ({
          scale,
          path: pathOf(variable, this.where, this.events, this.#order),
          weight: variable.answers[0].weight
        }))
      )
    );
  }
};
function variablesOf(person, k, order) {
  const byValue = /* @__PURE__ */ new Map();
  const inOrder = [...person.answers.values()].sort(
    (first, second) => order.get(first.importId) - order.get(second.importId)
  );
  for (const answer of inOrder) {
    const score = answer.scores[k];
    if (Number.isNaN(score)) continue;
    const same = byValue.get(score);
    if (same === void 0) byValue.set(score, [answer]);
    else same.push(answer);
  }
  return [...byValue.values()].map((same) => ({ person, answers: same }));
}
function gather(atoms, variable, where, events, order) {
  const [first] = variable.answers;
  const path = pathOf(variable, where, events, order);
  const key = atomKey(path);
  const placements = variable.answers.filter((answer) => answer.counts).map(({ importId, group, segment, weight }) => {
    return { importId, group, segment, factor: weight / first.weight };
  });
  const placed = placements.map(({ group, segment, factor }) => `${group} ${segment} ${factor}`).sort().join();
  const atom = atoms.get(key);
  const [since] = [...variable.person.answers.values()];
  if (atom === void 0) {
    atoms.set(key, {
      ...{ path, placements, placed, since, importId: first.importId, n: 1 },
      ...{ sumWeights: first.weight, sumSquaredWeights: first.weight ** 2 },
      heaviest: [first.weight]
    });
    return;
  }
  if (atom.placed !== placed) throw new LedgerError("atom_changed", key);
  if (byRow(since, atom.since) < 0) atom.since = since;
  atom.n += 1;
  atom.sumWeights += first.weight;
  atom.sumSquaredWeights += first.weight ** 2;
  keepWeight(atom.heaviest, first.weight);
}
function pathOf(variable, where, events, order) {
  const [first] = variable.answers;
  const base = basePath(first.importId, where, first.group, first.completedAt !== null);
  return [...base, ...elementsOf(variable, events, order)];
}
function elementsOf({ person, answers }, events, order) {
  const days = [];
  const dayOf2 = ({ completedAt }) => Math.floor(completedAt / SECONDS_PER_DAY);
  return events.flatMap((event, position) => {
    if (event.kind === "gone") return ["gone"];
    if (event.kind === "day") {
      days.push(event.day);
      const sides = answers.filter((answer2) => answer2.completedAt !== null && order.get(answer2.importId) < position).map((answer2) => dayOf2(answer2) < event.day ? "<" : ">");
      return sides.length === 0 ? [] : [`day ${event.day} ${sides.join("")}`];
    }
    const { importId } = event;
    if (position === 0 && answers[0].importId === importId) return [];
    const answer = person.answers.get(importId);
    if (answer === void 0) return [`${importId}-`];
    const newer = [...person.answers.values()].filter(
      (other) => order.get(other.importId) < position && isNewer(other, answer)
    );
    const mark = `${answer.group},${newer.length}${person.anonymous ? "a" : ""}`;
    if (!answers.includes(answer)) return [`${importId}!${mark}`];
    const after = days.filter((day) => answer.completedAt !== null && dayOf2(answer) >= day);
    const factor = answer.weight / answers[0].weight;
    const times = factor === 1 ? "" : `\xD7${factor}`;
    return [`${importId}=${mark},${answer.completedAt === null ? "u" : after.join(" ")}${times}`];
  });
}
function byRow(first, second) {
  return first.importId - second.importId || first.rowNumber - second.rowNumber;
}

// app/domain/disclosure/edition-figures.ts
var CountedAtoms = class {
  #bySet = /* @__PURE__ */ new Map();
  #atoms;
  #years;
  /**
   * @param atoms of the same scale, of all quarters that are asked for
   * @param years calendar years that are asked for
   */
  constructor(atoms, years) {
    this.#atoms = atoms;
    this.#years = new Set(years);
  }
  of({ set, regionId, period }, group) {
    const known = this.#bySet.get(set) ?? this.#byRegion(set);
    this.#bySet.set(set, known);
    return known.get(keyOf(regionId, period, group)) ?? [];
  }
  #byRegion({ resolver }) {
    const found = /* @__PURE__ */ new Map();
    for (const { atom, placements, placeId, quarter } of this.#atoms) {
      const name = atomKey(atom.path);
      for (const { group, segment, factor } of placements) {
        const regionId = resolver.regionOf(placeId, segment, quarter);
        if (regionId === null) continue;
        const year = yearOf(quarter);
        for (const period of this.#years.has(year) ? [quarter, year] : [quarter]) {
          const key = keyOf(regionId, period, group);
          const list = found.get(key);
          if (list === void 0) found.set(key, [{ key: name, factor }]);
          else list.push({ key: name, factor });
        }
      }
    }
    return found;
  }
};
function editionFigures(estimates, atoms) {
  const counted = countedFor(estimates, atoms);
  return estimates.flatMap((audited) => figuresFrom(audited, counted));
}
function countedFor(estimates, atoms) {
  return new CountedAtoms(atoms, estimates.map(({ period }) => period).filter(isYear));
}
function figuresFrom(audited, counted) {
  const { set, estimate, ...names } = audited;
  const place = { span: kindOf(names.period), setPosition: set.position };
  const figures = figuresOf(names, place, estimate, (group) => counted.of(audited, group));
  return figures.filter(({ kind }) => kind === "group" || estimate.score !== null);
}
function checkFigures(figures, atoms) {
  const weights = new Map(atoms.map(({ atom }) => [atomKey(atom.path), atom.sumWeights]));
  for (const { id, parts } of figures) {
    let sum = 0;
    for (const { coefficient, atoms: keys } of parts) {
      for (const key of keys) sum += coefficient * (weights.get(key) ?? 0);
    }
    if (parts.length > 0 && Math.abs(sum - 1) > 1e-9) throw new LedgerError("figure_mismatch", id);
  }
}
function keyOf(regionId, period, group) {
  return `${regionId} ${period} ${group}`;
}

// app/domain/disclosure/ledger/columns.ts
var Columns = class {
  count;
  #columnOf = /* @__PURE__ */ new Map();
  #squares;
  #length;
  /** By column the largest shares of persons with one answer, descending. */
  #singles;
  /** Persons with several answers, in columns of any kind. */
  holdings;
  #leaves = /* @__PURE__ */ new Map();
  #register;
  constructor(register, rows, linked) {
    this.#register = register;
    this.count = this.#refine(rows);
    this.#squares = new Float64Array(this.count);
    for (const [leaf, column] of this.#columnOf) {
      this.#squares[column] += register.at(leaf).sumSquaredWeights;
    }
    this.#length = this.#squares.map(Math.sqrt);
    const taken = /* @__PURE__ */ new Map();
    this.holdings = this.#holdingsOf(linked, taken);
    this.#singles = this.#findSingles(taken);
  }
  rowOf(parts) {
    const values = /* @__PURE__ */ new Map();
    for (const { coefficient, atoms } of parts) {
      const columns2 = /* @__PURE__ */ new Set();
      for (const leaf of this.#leavesOf(atoms)) columns2.add(this.#columnOf.get(leaf));
      for (const column of columns2) {
        const value = coefficient * this.#length[column];
        values.set(column, (values.get(column) ?? 0) + value);
      }
    }
    const columns = [...values.keys()].sort((first, second) => first - second);
    return {
      columns: Int32Array.from(columns),
      values: Float64Array.from(columns, (column) => values.get(column))
    };
  }
  /** The largest shares of a column that persons without any other answer have, descending. */
  singlesOf(column) {
    return this.#singles[column];
  }
  /** @param taken gets, by leaf, how many answers of it linked persons gave, and the heaviest of these */
  #holdingsOf(linked, taken) {
    const found = /* @__PURE__ */ new Map();
    const hold = (shares, count) => {
      const inOrder = [...shares].filter(([, share]) => share > 0).sort(([a], [b]) => a - b);
      if (inOrder.length === 0) return;
      const key = inOrder.map(([column, share]) => `${column} ${share}`).join();
      const known = found.get(key);
      if (known !== void 0) known.count += count;
      else {
        const columns = inOrder.map(([column]) => column);
        found.set(key, { columns, weights: inOrder.map(([, share]) => share), count });
      }
    };
    for (const { answers, count } of linked) {
      const shares = /* @__PURE__ */ new Map();
      for (const { atom, weight } of answers) {
        const leaf = this.#register.leafOf(atom);
        const column = leaf === null ? void 0 : this.#columnOf.get(leaf);
        if (leaf === null || column === void 0) continue;
        const share = weight ** 2 / this.#squares[column];
        shares.set(column, (shares.get(column) ?? 0) + share);
        const known = taken.get(leaf) ?? { count: 0, weights: [] };
        known.count += count;
        for (let time = 0; time < Math.min(count, 4); time++) keepWeight(known.weights, weight);
        taken.set(leaf, known);
      }
      hold(shares, count);
    }
    const erased = /* @__PURE__ */ new Map();
    for (const [leaf, column] of this.#columnOf) {
      if (!this.#register.isRemainder(leaf)) continue;
      const { n: n2, sumSquaredWeights } = this.#register.at(leaf);
      const share = sumSquaredWeights / this.#squares[column];
      erased.set(column, (erased.get(column) ?? 0) + share);
      taken.set(leaf, { count: n2, weights: [] });
    }
    hold(erased, 1);
    return [...found.values()];
  }
  #findSingles(taken) {
    const singles = Array.from({ length: this.count }, () => []);
    for (const [leaf, column] of this.#columnOf) {
      const { n: n2, heaviest } = this.#register.at(leaf);
      const linked = taken.get(leaf);
      const left = linked ? withoutWeights(heaviest, linked.weights, n2 - linked.count) : heaviest;
      const squares = this.#squares[column];
      const list = singles[column];
      for (const weight of left) keepWeight(list, weight ** 2 / squares);
    }
    return singles;
  }
  /** Splits the atoms into classes by one part of one row after another. */
  #refine(rows) {
    let next = 0;
    for (const parts of rows) {
      for (const { atoms } of parts) {
        const renamed = /* @__PURE__ */ new Map();
        for (const leaf of this.#leavesOf(atoms)) {
          const before = this.#columnOf.get(leaf) ?? -1;
          if (!renamed.has(before)) renamed.set(before, next++);
          this.#columnOf.set(leaf, renamed.get(before));
        }
      }
    }
    const dense = /* @__PURE__ */ new Map();
    for (const [leaf, column] of this.#columnOf) {
      if (!dense.has(column)) dense.set(column, dense.size);
      this.#columnOf.set(leaf, dense.get(column));
    }
    return dense.size;
  }
  *#leavesOf(atoms) {
    for (const atom of atoms) {
      const known = this.#leaves.get(atom) ?? this.#register.leavesOf(atom);
      this.#leaves.set(atom, known);
      yield* known;
    }
  }
};

// app/domain/disclosure/decision.ts
var MINIMUM_PERSONS = 5;

// app/domain/disclosure/ledger/persons.ts
var LARGEST_SHARE = 0.5;
var PersonCounter = class {
  #register;
  #classes;
  /** By leaf the classes with answers in it. */
  #classesAt = /* @__PURE__ */ new Map();
  constructor(register, linked) {
    this.#register = register;
    this.#classes = linked.map(({ answers, count }) => ({
      count,
      answers: answers.flatMap(({ atom, weight }) => {
        const leaf = register.leafOf(atom);
        return leaf === null ? [] : [{ leaf, weight }];
      })
    }));
    this.#classes.forEach(({ answers }, place) => {
      for (const { leaf } of answers) {
        const known = this.#classesAt.get(leaf);
        if (known === void 0) this.#classesAt.set(leaf, [place]);
        else known.push(place);
      }
    });
  }
  count(parts) {
    const coefficients = /* @__PURE__ */ new Map();
    for (const { coefficient, atoms } of parts) {
      for (const leaf of atoms.flatMap((atom) => this.#register.leavesOf(atom))) {
        coefficients.set(leaf, (coefficients.get(leaf) ?? 0) + coefficient);
      }
    }
    let persons = 0;
    let heaviest = 0;
    let total = 0;
    const classes = /* @__PURE__ */ new Set();
    for (const [leaf, coefficient] of coefficients) {
      const atom = this.#register.at(leaf);
      persons += atom.n;
      heaviest = Math.max(heaviest, Math.abs(coefficient) * (atom.heaviest[0] ?? 0));
      total += Math.abs(coefficient) * atom.sumWeights;
      for (const place of this.#classesAt.get(leaf) ?? []) classes.add(place);
    }
    for (const place of classes) {
      const { answers, count } = this.#classes[place];
      let sum = 0;
      let times = 0;
      for (const { leaf, weight } of answers) {
        const coefficient = coefficients.get(leaf);
        if (coefficient === void 0) continue;
        sum += Math.abs(coefficient) * weight;
        times += 1;
      }
      persons -= count * (times - 1);
      heaviest = Math.max(heaviest, sum);
    }
    return { persons, largestShare: total > 0 ? Math.min(1, heaviest / total) : 0 };
  }
};
function isCandidate({ persons, largestShare: largestShare2 }) {
  return persons >= MINIMUM_PERSONS && largestShare2 <= LARGEST_SHARE + 1e-12;
}

// app/domain/disclosure/ledger/determined.ts
var PROTECTED_PERSONS = 4;
var DETERMINED_FROM = 0.9;
var TOLERANCE3 = 1e-9;
var NEEDED = DETERMINED_FROM - TOLERANCE3;

// app/domain/disclosure/ledger/links.ts
var MOST_WEIGHTS = 64;
var LinkedClasses = class {
  #bySignature = /* @__PURE__ */ new Map();
  #numbers = /* @__PURE__ */ new Map();
  /** @param answers of one person, each of another atom; a single one is nobody's but his own atom's */
  add(answers) {
    if (answers.length < 2) return;
    const numbered = answers.map(({ atom, weight }) => ({
      atom,
      weight,
      number: this.#numberOf(atom)
    }));
    numbered.sort((first, second) => first.number - second.number);
    const signature = numbered.map(({ number }) => number).join();
    let same = this.#bySignature.get(signature);
    if (same === void 0) {
      const atoms = numbered.map(({ atom }) => atom);
      this.#bySignature.set(signature, same = { atoms, alike: /* @__PURE__ */ new Map(), lighter: 0, step: 1 });
    }
    const weights = numbered.map(({ weight }) => weight);
    put(same, weights, 1);
    if (same.alike.size > MOST_WEIGHTS) thin(same);
  }
  /** In the order in which the first of each came. */
  get classes() {
    return [...this.#bySignature.values()].flatMap(({ atoms, alike, lighter }) => {
      const found = [...alike.values()];
      if (lighter > 0) found.push({ weights: atoms.map(() => 0), count: lighter });
      return found.map(({ weights, count }) => ({
        answers: atoms.map((atom, place) => ({ atom, weight: weights[place] })),
        count
      }));
    });
  }
  #numberOf(atom) {
    const known = this.#numbers.get(atom);
    if (known !== void 0) return known;
    this.#numbers.set(atom, this.#numbers.size);
    return this.#numbers.size - 1;
  }
};
function put({ alike, step }, given, count) {
  const weights = step === 1 ? given : given.map((weight) => roundedUp(weight, step));
  const key = weights.join();
  const known = alike.get(key);
  if (known === void 0) alike.set(key, { weights, count });
  else known.count += count;
}
function roundedUp(weight, step) {
  return step ** Math.ceil(Math.log(weight) / Math.log(step) - 1e-9);
}
function thin(same) {
  const kept = outstanding([...same.alike.values()]);
  for (const one of same.alike.values()) if (!kept.includes(one)) same.lighter += one.count;
  if (kept.length > MOST_WEIGHTS / 2) same.step = same.step === 1 ? 1.02 : same.step ** 2;
  same.alike = /* @__PURE__ */ new Map();
  for (const { weights, count } of kept) put(same, weights, count);
}
function outstanding(all) {
  return all.filter((one) => {
    let heavier = 0;
    for (const other of all) {
      if (other === one || !other.weights.every((w, at) => w >= one.weights[at]))
        continue;
      heavier += other.count;
      if (heavier >= PROTECTED_PERSONS) return false;
    }
    return true;
  });
}

// app/domain/disclosure/ledger/row-sums.ts
var ROOM = PROTECTED_PERSONS;
var SUMS = ROOM * ROOM;
var RowSums = class {
  #sources;
  #columns;
  #strengths;
  constructor(sources) {
    this.#sources = sources.map(({ choices }) => spreadOf(choices));
    this.#columns = Int32Array.from(
      this.#sources,
      ({ columns }) => columns.length === 1 ? columns[0] : -1
    );
    this.#strengths = new Float64Array(sources.length * SUMS);
    this.#sources.forEach(({ strengths }, place) => {
      this.#strengths.set(strengths[0], place * SUMS);
    });
  }
  /**
   * @param sizes P of the entry's column with every other, of any sign
   * @param target SUMS numbers, by L and persons taken
   * @param except source that is left out
   */
  largest(sizes, target, except = -1) {
    let [one, two1, two2, three1, three2, three3] = [0, 0, 0, 0, 0, 0];
    const strengths = this.#strengths;
    const taken = new Float64Array(SUMS);
    for (let place = 0; place < this.#columns.length; place++) {
      const column = this.#columns[place];
      let from2 = strengths;
      let at = place * SUMS;
      let size = 1;
      if (place === except) continue;
      if (column >= 0) {
        size = Math.abs(sizes[column]);
        if (size === 0) continue;
      } else {
        sumOver(this.#sources[place], sizes, taken);
        from2 = taken;
        at = 0;
      }
      one = Math.max(one, size * from2[at + 5]);
      const a2 = size * from2[at + 6];
      two2 = Math.max(two2, two1 + a2, size * from2[at + 10]);
      two1 = Math.max(two1, a2);
      const a3 = size * from2[at + 7];
      const b3 = size * from2[at + 11];
      three3 = Math.max(three3, three2 + a3, three1 + b3, size * from2[at + 15]);
      three2 = Math.max(three2, three1 + a3, b3);
      three1 = Math.max(three1, a3);
    }
    target[ROOM + 1] = one;
    target[2 * ROOM + 1] = two1;
    target[2 * ROOM + 2] = two2;
    target[3 * ROOM + 1] = three1;
    target[3 * ROOM + 2] = three2;
    target[3 * ROOM + 3] = three3;
    return target;
  }
};
function spreadOf(choices) {
  const [{ held }] = choices;
  const strengths = held.map((_, place) => {
    const table = new Float64Array(SUMS);
    for (const { persons, strengths: given } of choices) {
      for (let left = persons; left < ROOM; left++) {
        table[persons * ROOM + left] = given[place][left];
      }
    }
    return table;
  });
  return { columns: held.map(({ column }) => column), strengths };
}
function sumOver({ columns, strengths }, sizes, target) {
  target.fill(0);
  columns.forEach((column, place) => {
    const size = Math.abs(sizes[column]);
    const table = strengths[place];
    for (let at = 0; at < SUMS; at++) target[at] += size * table[at];
  });
}

// app/domain/disclosure/ledger/members.ts
var HEAVY_FROM = 0.5;
var SLACK = (1 - DETERMINED_FROM) / DETERMINED_FROM * (1 + 1e-7);
function bounded({ root, most }, entries) {
  return root * Math.min(1, Math.sqrt(entries * most));
}
function membersOf(singles, holdings) {
  const spread = thinned(holdings);
  const several = heaviestByColumn(spread);
  const most = Math.max(1, ...spread.map(({ columns }) => columns.length));
  const entries = Array.from({ length: PROTECTED_PERSONS }, (_, left) => most * (1 + left));
  const ofColumns = singles.map(
    (shares, column) => choicesOf(
      [column],
      [shares],
      entries,
      (_, persons) => topOf(several.get(column) ?? [], 4 - persons)
    )
  );
  const everybody = new Map(
    [...several].map(([column, shares]) => {
      const all = [...shares];
      for (const share of singles[column] ?? []) keepWeight(all, share);
      return [column, all];
    })
  );
  const ofSpread = spread.map(({ columns, weights, count }) => {
    const shares = weights.map((share) => Array(Math.min(count, 4)).fill(share));
    return choicesOf(
      columns,
      shares,
      entries,
      (column, persons) => topOf(everybody.get(column) ?? [], 4 - persons)
    );
  });
  const sources = [...ofColumns, ...ofSpread].filter((choices) => choices.length > 0).map((choices) => ({ choices, densest: densestOf(choices) }));
  const anchors = /* @__PURE__ */ new Map();
  sources.forEach(({ choices }, source) => {
    for (const choice of choices) {
      const left = PROTECTED_PERSONS - choice.persons;
      for (const held of choice.held) {
        if (held.most * entries[left] < 1) continue;
        const known = anchors.get(held.column);
        const anchor = { source, choice, held, left };
        if (known === void 0) anchors.set(held.column, [anchor]);
        else known.push(anchor);
      }
    }
  });
  const sums = new RowSums(sources);
  return { sources, sums, anchors, entries, lightest: lightestOf(sources, singles.length) };
}
function lightestOf(sources, columns) {
  return Array.from({ length: PROTECTED_PERSONS }, (_, left) => {
    const sums = new Float64Array(columns);
    for (const { choices } of sources) {
      const light = choices.findLast(({ heavy, persons }) => !heavy && persons <= left);
      for (const { column, share } of light?.held ?? []) sums[column] += share;
    }
    return sums.reduce((most, sum) => Math.max(most, Math.min(1, sum)), 0);
  });
}
function thinned(holdings) {
  const byColumns = /* @__PURE__ */ new Map();
  for (const holding of holdings) {
    const key = holding.columns.join();
    const known = byColumns.get(key);
    if (known === void 0) byColumns.set(key, [holding]);
    else known.push(holding);
  }
  return [...byColumns.values()].flatMap((same) => outstanding(same));
}
function heaviestByColumn(holdings) {
  const found = /* @__PURE__ */ new Map();
  for (const { columns, weights, count } of holdings) {
    columns.forEach((column, place) => {
      const shares = found.get(column) ?? [];
      found.set(column, shares);
      for (let time = 0; time < Math.min(count, 4); time++) {
        keepWeight(shares, weights[place]);
      }
    });
  }
  return found;
}
function choicesOf(columns, shares, entries, othersIn) {
  const count = shares[0]?.length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const persons = at + 1;
    const held = columns.map((column, place) => {
      const share = topOf(shares[place], persons);
      const left = 1 - Math.min(1, share + othersIn(column, persons));
      const most = left < 1e-9 ? Infinity : SLACK * share / left;
      return { column, share, root: Math.sqrt(share), most };
    });
    const strengths = held.map((one) => Float64Array.from(entries, (most) => bounded(one, most)));
    return { persons, held, heavy: held.some(({ share }) => share >= HEAVY_FROM), strengths };
  });
}
function topOf(shares, count) {
  let sum = 0;
  for (let at = 0; at < count && at < shares.length; at++) sum += shares[at];
  return Math.min(1, sum);
}
function densestOf(choices) {
  return Math.max(
    ...choices.map(({ persons, held }) => Math.max(...held.map(({ share }) => share)) / persons)
  );
}

// app/domain/disclosure/ledger/row-space.ts
var FREE_BELOW = 1e-9;
var DROP_BELOW = 1e-13;
var SURE_FROM = 0.01;
var RowSpace = class {
  #basis = [];
  /** By column: the rows of the basis that have it, and their values there. */
  #basisAt;
  #valuesAt;
  /** By place in the basis, see sharesOf; a basis has at most as many rows as there are columns. */
  #shares;
  #diagonal;
  #work;
  #seen;
  /** Holds the unit vector given last: rows by the thousand are judged, few are taken up. */
  #unit;
  #projections = /* @__PURE__ */ new Map();
  #turn = 0;
  constructor(columns) {
    this.#basisAt = Array.from({ length: columns }, () => []);
    this.#valuesAt = Array.from({ length: columns }, () => []);
    this.#shares = new Float64Array(columns);
    this.#diagonal = new Float64Array(columns);
    this.#work = new Float64Array(columns);
    this.#seen = new Int32Array(columns);
    this.#unit = { columns: new Int32Array(columns), values: new Float64Array(columns) };
  }
  /** P_aa of every column. */
  get diagonal() {
    return this.#diagonal;
  }
  /**
   * The unit vector that a row would add, null where the row is free (already determined). Mostly of one
   * pass: good enough to judge the row by; `atRightAngles` has to follow before it is taken up. What
   * these give is good until the next of them.
   */
  estimate(row) {
    this.#load(row);
    const overlapping = this.#sharesOf(row);
    for (const place of overlapping) {
      this.#subtract(this.#basis[place], this.#shares[place]);
      this.#shares[place] = 0;
    }
    const { unit, length } = this.#unload();
    return unit && length < SURE_FROM ? this.atRightAngles(unit, row) : unit;
  }
  /** The second pass for an estimate of the row. */
  atRightAngles(estimate, row) {
    this.#load(estimate);
    const overlapping = this.#sharesOf(row);
    for (const place of overlapping) {
      this.#shares[place] = 0;
      const basisRow = this.#basis[place];
      this.#subtract(basisRow, this.#shareOf(basisRow));
    }
    return this.#unload().unit;
  }
  /** As `estimate`, of two passes. */
  residual(row) {
    const estimate = this.estimate(row);
    return estimate && this.atRightAngles(estimate, row);
  }
  /** Whether the row is determined already. */
  isFree(row) {
    return this.residual(row) === null;
  }
  /** Takes up a unit vector that `residual` gave. */
  add(given) {
    const unit = { columns: given.columns.slice(), values: given.values.slice() };
    const place = this.#basis.length;
    this.#basis.push(unit);
    unit.columns.forEach((column, entry) => {
      const value = unit.values[entry];
      this.#basisAt[column]?.push(place);
      this.#valuesAt[column]?.push(value);
      this.#diagonal[column] = this.#diagonal[column] + value ** 2;
      const projection = this.#projections.get(column);
      if (projection) addMultiple(projection, unit, value);
    });
  }
  /** P_ab of one column with all others; kept, and brought up to date as rows come in. */
  projectionRow(column) {
    const kept = this.#projections.get(column);
    if (kept) return kept;
    const projection = new Float64Array(this.#diagonal.length);
    const values = this.#valuesAt[column] ?? [];
    this.#basisAt[column]?.forEach((place, entry) => {
      addMultiple(projection, this.#basis[place], values[entry]);
    });
    this.#projections.set(column, projection);
    return projection;
  }
  #load({ columns, values }) {
    let squared = 0;
    for (const value of values) squared += value * value;
    const length = Math.sqrt(squared);
    for (let entry = 0; entry < columns.length; entry++) {
      const column = columns[entry];
      this.#work[column] = values[entry] / length;
    }
  }
  /** The basis rows that overlap a row, with their products with it (of length 1) in `shares`. */
  #sharesOf(row) {
    const found = [];
    const seen = this.#seen;
    const shares = this.#shares;
    this.#turn += 1;
    for (const column of row.columns) {
      const places = this.#basisAt[column];
      const values = this.#valuesAt[column];
      const own = this.#work[column];
      for (let entry = 0; entry < places.length; entry++) {
        const place = places[entry];
        shares[place] = shares[place] + own * values[entry];
        if (seen[place] === this.#turn) continue;
        seen[place] = this.#turn;
        found.push(place);
      }
    }
    return found;
  }
  #shareOf({ columns, values }) {
    const work = this.#work;
    let share = 0;
    for (let entry = 0; entry < columns.length; entry++) {
      share += work[columns[entry]] * values[entry];
    }
    return share;
  }
  #subtract(row, share) {
    if (share !== 0) addMultiple(this.#work, row, -share);
  }
  /** The vector in `work` with its length (null where there is none to speak of); empties `work`. */
  #unload() {
    const work = this.#work;
    let squared = 0;
    for (let column = 0; column < work.length; column++) squared += work[column] ** 2;
    const length = Math.sqrt(squared);
    const { columns, values } = this.#unit;
    let count = 0;
    for (let column = 0; column < work.length; column++) {
      const value = work[column];
      if (Math.abs(value) < DROP_BELOW * length || value === 0) continue;
      columns[count] = column;
      values[count++] = value / length;
    }
    work.fill(0);
    const unit = { columns: columns.subarray(0, count), values: values.subarray(0, count) };
    return { unit: length < FREE_BELOW ? null : unit, length };
  }
};
function addMultiple(target, row, factor) {
  const { columns, values } = row;
  for (let entry = 0; entry < columns.length; entry++) {
    const column = columns[entry];
    target[column] = target[column] + factor * values[entry];
  }
}

// app/domain/disclosure/ledger/factor.ts
var Factor = class {
  /** Rows in use: made smaller, the last are forgotten. */
  size = 0;
  #proposal;
  /** By row of M. */
  #rows = [];
  #shares = [];
  #added = [];
  /** Row by row, of which row k has k + 1 entries. */
  #lower = [];
  constructor(proposal) {
    this.#proposal = proposal;
  }
  /** Adds rows, all with the same threshold; whether the diagonal stays positive. */
  take(held, threshold) {
    for (const { column, share } of held) if (!this.#take(column, share, threshold)) return false;
    return true;
  }
  /**
   * No more than the threshold less λmax(M), and at least that divided by the number of rows: what the inverse
   * has for a trace, 1 divided by.
   */
  get spare() {
    let trace = 0;
    const column = new Float64Array(this.size);
    for (let from2 = 0; from2 < this.size; from2++) {
      for (let row = from2; row < this.size; row++) {
        const offset = row * (row + 1) / 2;
        let value = row === from2 ? 1 : 0;
        for (let k = from2; k < row; k++) {
          value -= this.#lower[offset + k] * column[k];
        }
        column[row] = value / this.#lower[offset + row];
        trace += column[row] ** 2;
      }
    }
    return trace > 0 ? 1 / trace : 0;
  }
  /** Σ of M_ij² over the rows i so far and entries j to come. */
  squaresWith(held) {
    let sum = 0;
    for (const { column, share } of held) {
      const own = this.#proposal.added[column];
      for (let place = 0; place < this.size; place++) {
        const released = this.#rows[place][column];
        const value = released + own * this.#added[place];
        sum += share * this.#shares[place] * value * value;
      }
    }
    return sum;
  }
  #take(column, share, threshold) {
    const { diagonal, added: q } = this.#proposal;
    const added = q[column];
    const lower = this.#lower;
    const size = this.size;
    const offset = size * (size + 1) / 2;
    let pivot = threshold - share * (diagonal[column] + added ** 2);
    let start = 0;
    for (let place = 0; place < size; place++) {
      const shares = Math.sqrt(share * this.#shares[place]);
      const released = this.#rows[place][column];
      let value = -shares * (released + added * this.#added[place]);
      for (let k = 0; k < place; k++) {
        value -= lower[offset + k] * lower[start + k];
      }
      value /= lower[start + place];
      lower[offset + place] = value;
      pivot -= value * value;
      start += place + 1;
    }
    if (pivot <= TOLERANCE3) return false;
    lower[offset + size] = Math.sqrt(pivot);
    this.#rows[size] = this.#proposal.row(column);
    this.#shares[size] = share;
    this.#added[size] = added;
    this.size += 1;
    return true;
  }
};

// app/domain/disclosure/ledger/sets-around.ts
var NOTHING = new Float64Array(PROTECTED_PERSONS);
var SetsAround = class {
  looked = 0;
  #anchor;
  #light;
  /** The most that light choices add to the row sum, by persons. */
  #lightSums;
  #squares = [];
  #heavy;
  #proposal;
  #bounds;
  #limit;
  /** Of the set so far, at 0.9; and of its columns held whole. */
  #factor;
  #whole;
  #chosen = [];
  /** @param limit sets to look at before giving up: then `looked` is larger */
  constructor(anchor, { heavy, light }, proposal, bounds, limit) {
    this.#anchor = anchor;
    this.#light = light;
    this.#lightSums = new Float64Array(PROTECTED_PERSONS);
    for (const { choice, rowSum } of light) take(this.#lightSums, choice.persons, rowSum);
    this.#heavy = listOf(heavy, this.#lightSums);
    this.#proposal = proposal;
    this.#bounds = bounds;
    this.#limit = limit;
    this.#factor = new Factor(proposal);
    this.#whole = new Factor(proposal);
  }
  /**
   * Whether one of the sets is determined; sets that q does not touch are none.
   * @param rowSum of the anchor's choice by itself
   * @param trace of the same
   */
  search(rowSum, trace) {
    const { choice, left } = this.#anchor;
    this.looked = 1;
    const broken = !this.#factor.take(choice.held, DETERMINED_FROM);
    const touched = this.#isTouched(choice);
    if (broken && touched && trace >= NEEDED && rowSum >= NEEDED) return true;
    return this.#growHeavy(0, { size: 0, left, trace, rowSum, touched, broken });
  }
  /** Goes through the set with light choices, and with heavy ones from there on. */
  #growHeavy(from2, grown) {
    const isLightEnough = this.#canGrow(grown, this.#lightSums, 0) && this.#mayAddLight(grown);
    if (isLightEnough && this.#hasLight(grown)) return true;
    return this.#grow(this.#heavy, from2, grown, (next, more) => this.#growHeavy(next, more));
  }
  /** Whether some light choices determine the set. */
  #hasLight({ size, left, touched, broken }) {
    const most = this.#bounds.lightest[left];
    const isBound2 = !broken && most < NEEDED;
    const needed = isBound2 ? this.#factor.spare * (NEEDED - most) * (1 - TOLERANCE3) : 0;
    const squares = this.#squares;
    const best = new Float64Array(PROTECTED_PERSONS);
    this.#light.forEach(({ choice }, place) => {
      const square = this.#factor.squaresWith(choice.held);
      squares[place] = square;
      take(best, choice.persons, square);
    });
    if (best[left] < needed) return false;
    const choices = this.#light.flatMap((neighbour, place) => {
      if (neighbour.choice.persons > left || this.#isChosen(neighbour, size)) return [];
      return [{ ...neighbour, rowSum: squares[place] }];
    });
    return this.#growLight(listOf(choices, NOTHING), 0, { size, left, touched, broken }, needed);
  }
  /**
   * A light choice j adds b_j² = Σ_i M_ij² over the heavy entries i to what λ can gain on them: with
   * C ≤ σ, M of the light ones, Σ_j b_j² ≥ (0.9 − λmax(M_FF))·(0.9 − σ) where the set is determined.
   * @param needed what is left of that
   */
  #growLight(list, from2, grown, needed) {
    const { size, left } = grown;
    for (let next = from2; next < list.choices.length; next++) {
      if (list.sums[next * PROTECTED_PERSONS + left] < needed) return false;
      const neighbour = list.choices[next];
      const { choice, rowSum: squares } = neighbour;
      const rest = left - choice.persons;
      if (rest < 0 || this.#isChosen(neighbour, size)) continue;
      this.looked += 1;
      if (this.looked > this.#limit) return false;
      const touched = grown.touched || this.#isTouched(choice);
      const entries = this.#factor.size;
      const broken = grown.broken || !this.#factor.take(choice.held, DETERMINED_FROM);
      if (broken && touched) return true;
      this.#chosen[size] = neighbour;
      const more = { size: size + 1, left: rest, touched, broken };
      if (rest > 0 && this.#growLight(list, next + 1, more, needed - squares)) return true;
      this.#factor.size = entries;
      if (this.looked > this.#limit) return false;
    }
    return false;
  }
  /** @param goOn with what was grown, from the next place on */
  #grow(list, from2, grown, goOn) {
    for (let next = from2; next < list.choices.length; next++) {
      if (!this.#canGrow(grown, list.sums, next)) return false;
      const neighbour = list.choices[next];
      const { choice } = neighbour;
      const left = grown.left - choice.persons;
      if (left < 0 || this.#isChosen(neighbour, grown.size)) continue;
      this.looked += 1;
      if (this.looked > this.#limit) return false;
      const trace = grown.trace + neighbour.trace;
      const rowSum = grown.rowSum + neighbour.rowSum;
      const touched = grown.touched || this.#isTouched(choice);
      const more = { size: grown.size + 1, left, trace, rowSum, touched, broken: true };
      const isEnough = trace >= NEEDED && rowSum >= NEEDED;
      const goesOn = left > 0 && this.#canGrow(more, list.sums, next + 1);
      if (!isEnough && !goesOn) continue;
      const entries = this.#factor.size;
      const broken = grown.broken || !this.#factor.take(choice.held, DETERMINED_FROM);
      if (broken && touched && isEnough) return true;
      this.#chosen[grown.size] = neighbour;
      if (goesOn && goOn(next + 1, { ...more, broken })) return true;
      this.#factor.size = entries;
      if (this.looked > this.#limit) return false;
    }
    return false;
  }
  /** Whether trace and row sum can reach 0.9 with choices from a place on. */
  #canGrow({ left, trace, rowSum }, sums, from2) {
    if (trace + left * this.#bounds.density < NEEDED) return false;
    return rowSum + sums[from2 * PROTECTED_PERSONS + left] >= NEEDED;
  }
  #mayAddLight({ size, left }) {
    const most = this.#bounds.lightest[left];
    if (most >= NEEDED) return true;
    const needed = (NEEDED - most) / (1 - most);
    const columns = new Set(this.#anchor.choice.held.map(({ column }) => column));
    for (let at = 0; at < size; at++) {
      for (const { column } of this.#chosen[at].choice.held) columns.add(column);
    }
    this.#whole.size = 0;
    return !this.#whole.take([...columns].map(wholly), needed);
  }
  /** Of each source a set has but one choice. */
  #isChosen({ source }, size) {
    for (let at = 0; at < size; at++) if (this.#chosen[at]?.source === source) return true;
    return false;
  }
  #isTouched({ held }) {
    return held.some(({ column }) => this.#proposal.added[column] !== 0);
  }
};
function listOf(neighbours, after) {
  const choices = neighbours.sort(byGain);
  const sums = new Float64Array((choices.length + 1) * PROTECTED_PERSONS);
  sums.set(after, choices.length * PROTECTED_PERSONS);
  for (let place = choices.length - 1; place >= 0; place--) {
    const at = place * PROTECTED_PERSONS;
    sums.copyWithin(at, at + PROTECTED_PERSONS, at + 2 * PROTECTED_PERSONS);
    const { choice, rowSum } = choices[place];
    take(sums, choice.persons, rowSum, at);
  }
  return { choices, sums };
}
function take(sums, persons, gain, at = 0) {
  for (let left = PROTECTED_PERSONS - 1; left >= persons; left--) {
    const taken = gain + sums[at + left - persons];
    if (taken > sums[at + left]) sums[at + left] = taken;
  }
}
function byGain(first, second) {
  return second.rowSum / second.choice.persons - first.rowSum / first.choice.persons;
}
function wholly(column) {
  return { column, share: 1 };
}

// app/domain/disclosure/ledger/small-sets.ts
var SET_LIMIT = 1e6;
function hasDeterminedSet(members, proposal, limit = SET_LIMIT) {
  return new Search(members, proposal, limit).run();
}
var Search = class {
  #members;
  #proposal;
  #limit;
  /** P'_aa */
  #whole;
  /** The largest trace that one person can add. */
  #density = 0;
  /** The most that q can add to the row sum of a column, per unit of q_a. */
  #addedSums;
  #looked = 0;
  /** |P'_ab| of the column last measured. */
  #sizes;
  constructor(members, proposal, limit) {
    this.#members = members;
    this.#proposal = proposal;
    this.#limit = limit;
    const { added, diagonal } = proposal;
    this.#whole = diagonal.map((value, column) => value + added[column] ** 2);
    this.#sizes = new Float64Array(diagonal.length);
    this.#density = this.#densest();
    this.#addedSums = members.sums.largest(added, new Float64Array(SUMS));
  }
  run() {
    if (this.#density * PROTECTED_PERSONS < NEEDED) return false;
    const columns = this.#likelyColumns();
    if (columns.some((column) => this.#isOneDetermined(column))) return true;
    for (const column of columns) {
      if (this.#hasSetAround(column)) {
        const { finds } = this.#proposal;
        finds[column] = 1 + finds.reduce((most, found) => Math.max(most, found));
        return true;
      }
      if (this.#looked > this.#limit) return true;
    }
    return false;
  }
  #hasSetAround(column) {
    this.#measure(column);
    const sums = new Float64Array(SUMS);
    let except = null;
    for (const anchor of this.#anchorsAt(column)) {
      if (anchor.source !== except) this.#members.sums.largest(this.#sizes, sums, anchor.source);
      except = anchor.source;
      const { left } = anchor;
      if (!this.#couldAnchor(anchor, sums[left * PROTECTED_PERSONS + left])) continue;
      const own = this.#rowSumOf(anchor);
      const neighbours = this.#neighboursOf(anchor, own, sums);
      const known = { lightest: this.#members.lightest, density: this.#density };
      const limit = this.#limit - this.#looked;
      const sets = new SetsAround(anchor, neighbours, this.#proposal, known, limit);
      if (sets.search(own, this.#traceOf(anchor.choice))) return true;
      this.#looked += sets.looked;
      if (this.#looked > this.#limit) return false;
    }
    return false;
  }
  /** Whether a choice of the column's is determined by itself: the sets that are found with least work. */
  #isOneDetermined(column) {
    const whole = this.#whole[column];
    return this.#proposal.added[column] !== 0 && this.#anchorsAt(column).some(({ held }) => held.share * whole >= NEEDED);
  }
  /**
   * Columns that may be an anchor, first those around which a set was found most lately, then those to
   * which q adds most: where a set is determined, it is found soon. (Where none is, the order makes no
   * difference, the limit included.)
   */
  #likelyColumns() {
    const { gains, added, finds } = this.#proposal;
    const found = [];
    for (const [column, anchors] of this.#members.anchors) {
      const own = Math.abs(added[column]);
      const couldAnchor = anchors.some((anchor) => {
        const at = anchor.left * (PROTECTED_PERSONS + 1);
        const released = gains[column * SUMS + at];
        return this.#couldAnchor(anchor, released + own * this.#addedSums[at]);
      });
      if (!couldAnchor) continue;
      const densest = anchors[0].held.share;
      found.push({ column, order: finds[column] * 1e3 + own * own * densest });
    }
    found.sort((first, second) => second.order - first.order);
    return found.map(({ column }) => column);
  }
  /**
   * Whether trace and row sum can reach 0.9; over k others Σ|P_ab| ≤ √(k·Σ_b P_ab²), and P² = P.
   * @param others the most that others add to the row sum, per unit of √share
   */
  #couldAnchor({ choice, held, left }, others) {
    const { share, root, column } = held;
    const whole = this.#whole[column];
    if (this.#traceOf(choice) + left * this.#density < NEEDED) return false;
    const own = share * whole + this.#ownOthers(choice, held);
    if (own + root * others < NEEDED) return false;
    const isAlone = this.#members.entries[0] === 1;
    const rest = isAlone ? Math.max(0, whole - whole * whole) : whole;
    const entries = this.#members.entries[left] - 1;
    return share * whole + Math.sqrt(entries * share * rest) >= NEEDED;
  }
  /** An upper bound of what the other columns of the anchor's own choice add to its row sum. */
  #ownOthers({ held }, own) {
    if (held.length === 1) return 0;
    let sum = 0;
    for (const { column, root } of held) {
      if (column === own.column) continue;
      const size = Math.sqrt(this.#whole[column] * this.#whole[own.column]);
      sum += own.root * root * size;
    }
    return sum;
  }
  /** The row sum of the anchor's own choice; the sizes are those of its column. */
  #rowSumOf({ choice, held, left }) {
    let sum = held.share * this.#whole[held.column];
    choice.held.forEach((other, place) => {
      if (other !== held) sum += held.root * this.#strengthOf(choice, place, left);
    });
    return sum;
  }
  #traceOf({ held }) {
    let trace = 0;
    for (const { column, share } of held) trace += share * this.#whole[column];
    return trace;
  }
  /** Sets the sizes of a column, and makes its kept gain smaller. */
  #measure(column) {
    const { added, gains } = this.#proposal;
    const row = this.#proposal.row(column);
    const own = added[column];
    this.#members.sums.largest(row, gains.subarray(column * SUMS, (column + 1) * SUMS));
    for (let other = 0; other < row.length; other++) {
      this.#sizes[other] = Math.abs(row[other] + own * added[other]);
    }
  }
  /** What a choice has of the row sum of the column measured last, per unit of √share. */
  #strengthOf({ held, strengths }, place, left) {
    const size = this.#sizes[held[place].column];
    return size * strengths[place][left];
  }
  /**
   * The choices with which trace and row sum can reach 0.9.
   * @param sums see RowSums
   */
  #neighboursOf({ choice, held, left, source }, own, sums) {
    const heavy = [];
    const light = [];
    const trace = this.#traceOf(choice);
    this.#members.sources.forEach(({ choices }, place) => {
      if (place === source) return;
      for (const taken of choices) {
        const rest = left - taken.persons;
        if (rest < 0) break;
        let strength = 0;
        for (let at = 0; at < taken.held.length; at++) strength += this.#strengthOf(taken, at, left);
        const others = strength + sums[left * PROTECTED_PERSONS + rest];
        if (strength === 0 || own + held.root * others < NEEDED) continue;
        const more = this.#traceOf(taken);
        if (trace + more + rest * this.#density < NEEDED) continue;
        const rowSum = held.root * strength;
        const neighbour = { choice: taken, source: place, rowSum, trace: more };
        (taken.heavy ? heavy : light).push(neighbour);
      }
    });
    return { heavy, light };
  }
  #densest() {
    let density = 0;
    for (const { choices, densest } of this.#members.sources) {
      const { held } = choices[0];
      if (held.length === 1) {
        const { column } = held[0];
        density = Math.max(density, densest * this.#whole[column]);
        continue;
      }
      for (const choice of choices) {
        density = Math.max(density, this.#traceOf(choice) / choice.persons);
      }
    }
    return density;
  }
  #anchorsAt(column) {
    return this.#members.anchors.get(column) ?? [];
  }
};

// app/domain/disclosure/ledger/component.ts
var LARGEST_GAIN = 1e9;
var Component = class {
  /** Rows that span all that was released here: group rows that do not meet before their totals. */
  rows;
  #numbers;
  #members;
  #space;
  #added;
  /** See Proposal. */
  #gains;
  #finds;
  #setLimit;
  /**
   * @param released rows within the columns; those that others determine are left out, longer ones first
   * @param setLimit see Edition
   */
  constructor(columns, connected, released, setLimit) {
    this.#setLimit = setLimit;
    const count = connected.columns.length;
    this.#numbers = new Map(connected.columns.map((column, number) => [column, number]));
    this.#members = this.#membersIn(columns, connected);
    this.#added = new Float64Array(count);
    this.#gains = new Float64Array(count * SUMS).fill(released.length > 0 ? LARGEST_GAIN : 0);
    this.#finds = new Float64Array(count);
    this.#space = new RowSpace(count);
    this.rows = released.toSorted(spanning).filter(({ row }) => {
      const unit = this.#space.residual(this.#within(row));
      if (unit) this.#space.add(unit);
      return unit !== null;
    });
  }
  /** Releases the row if nothing speaks against it. */
  offer(released) {
    const row = this.#within(released.row);
    const estimate = this.#space.estimate(row);
    if (estimate && this.#wouldDetermine(estimate)) return false;
    this.rows.push(released);
    const unit = estimate && this.#space.atRightAngles(estimate, row);
    if (unit) this.#add(unit);
    return true;
  }
  /** Those with answers in but one of the columns are, here, persons of one answer. */
  #membersIn(columns, connected) {
    const singles = connected.columns.map((column) => [...columns.singlesOf(column)]);
    const spread = [];
    for (const { columns: held, weights, count } of connected.holdings) {
      const numbers = held.map((column) => this.#numbers.get(column));
      if (numbers.length > 1) {
        spread.push({ columns: numbers, weights, count });
        continue;
      }
      const shares = singles[numbers[0]];
      for (let time = 0; time < Math.min(count, PROTECTED_PERSONS); time++) {
        keepWeight(shares, weights[0]);
      }
    }
    return membersOf(singles, spread);
  }
  #within({ columns, values }) {
    return { columns: columns.map((column) => this.#numbers.get(column)), values };
  }
  #add(unit) {
    this.#space.add(unit);
    const { columns, values } = unit;
    const sums = this.#withAdded(
      unit,
      (added) => this.#members.sums.largest(added, new Float64Array(SUMS))
    );
    for (let entry = 0; entry < columns.length; entry++) {
      const at = columns[entry] * SUMS;
      const value = Math.abs(values[entry]);
      for (let k = 0; k < SUMS; k++) this.#gains[at + k] += value * sums[k];
    }
  }
  #wouldDetermine(unit) {
    const space = this.#space;
    return this.#withAdded(unit, (added) => {
      const proposal = {
        diagonal: space.diagonal,
        row: (column) => space.projectionRow(column),
        added,
        gains: this.#gains,
        finds: this.#finds
      };
      return hasDeterminedSet(this.#members, proposal, this.#setLimit);
    });
  }
  #withAdded({ columns, values }, ask) {
    const added = this.#added;
    for (let entry = 0; entry < columns.length; entry++) {
      added[columns[entry]] = values[entry];
    }
    const result = ask(added);
    for (const column of columns) added[column] = 0;
    return result;
  }
};
function byLength(first, second) {
  return first.row.columns.length - second.row.columns.length || first.position - second.position;
}
function spanning(first, second) {
  return Number(second.exact) - Number(first.exact) || byLength(first, second);
}

// app/domain/disclosure/ledger/components.ts
function componentsOf(count, rows) {
  const parent = new Int32Array(count);
  for (let column = 0; column < count; column++) parent[column] = column;
  const find = (column) => {
    let root = column;
    while (parent[root] !== root) root = parent[root];
    let at = column;
    while (parent[at] !== root) {
      const next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const { columns } of rows) {
    if (columns.length === 0) continue;
    let first = find(columns[0]);
    for (let entry = 1; entry < columns.length; entry++) {
      const root = find(columns[entry]);
      const [low, high] = root < first ? [root, first] : [first, root];
      parent[high] = low;
      first = low;
    }
  }
  for (let column = 0; column < count; column++) parent[column] = find(column);
  return parent;
}

// app/domain/disclosure/ledger/told-rows.ts
var ToldRows = class {
  #exact;
  #bounds = [];
  /**
   * @param columns of all rows
   * @param exact told by earlier editions
   * @param bounds of earlier editions
   */
  constructor(columns, exact, bounds) {
    this.#exact = new RowSpace(columns);
    for (const { row } of exact.toSorted(byLength)) {
      const unit = this.#exact.residual(row);
      if (unit) this.#exact.add(unit);
    }
    for (const row of bounds) this.#take(row);
  }
  /** Tells a mean as a bound, unless the exact ones give it away already. */
  offerBound(row) {
    if (this.#heldOf(row) >= NEEDED) return false;
    this.#take(row);
    return true;
  }
  /** Tells a mean exactly, unless it would give away a bound that is told. */
  offerExact(row) {
    const unit = this.#exact.residual(row);
    if (unit === null) return true;
    const gained = this.#bounds.map((bound) => product2(unit, bound.unit) ** 2);
    const breaks = this.#bounds.some(({ held }, place) => {
      const more = gained[place];
      return more > 0 && held + more >= NEEDED;
    });
    if (breaks) return false;
    this.#exact.add(unit);
    this.#bounds.forEach((bound, place) => bound.held += gained[place]);
    return true;
  }
  #take(row) {
    this.#bounds.push({ unit: unitOf(row), held: this.#heldOf(row) });
  }
  /** Share of the row's squared length within what is told exactly: 1 less what stands at right angles. */
  #heldOf(row) {
    const unit = this.#exact.residual(row);
    return unit === null ? 1 : 1 - product2(unit, unitOf(row)) ** 2;
  }
};
function unitOf({ columns, values }) {
  const length = Math.hypot(...values);
  return { columns, values: values.map((value) => value / length) };
}
function product2(first, second) {
  let sum = 0;
  let at = 0;
  first.columns.forEach((column, place) => {
    while ((second.columns[at] ?? Infinity) < column) at += 1;
    if (second.columns[at] === column)
      sum += first.values[place] * second.values[at];
  });
  return sum;
}

// app/domain/disclosure/ledger/released-rows.ts
var ReleasedRows = class {
  #columns;
  #setLimit;
  /** By column the lowest one of its component, and by that one what is in it. */
  #componentOf;
  #connected = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  #offers;
  /**
   * @param offered all rows that will be offered: with them it is known what meets what
   * @param setLimit see Edition
   */
  constructor(columns, { rows, bounds }, offered, setLimit) {
    this.#columns = columns;
    this.#setLimit = setLimit;
    let position = 0;
    const released = (parts, exact) => {
      return { parts, row: columns.rowOf(parts), position: position++, exact };
    };
    const stored = rows.map(({ parts, exact }) => released(parts, exact));
    const offers = offered.map((one) => [one, released(one.parts, one.told === "exact")]);
    this.#offers = new Map(offers);
    const all = [...stored, ...this.#offers.values()].map(({ row }) => row);
    this.#componentOf = componentsOf(columns.count, all);
    this.#connect();
    for (const row of stored) this.#knownOf(row.row).stored.push(row);
    for (const parts of bounds) {
      const row = columns.rowOf(parts);
      const known = this.#knownOf(row).bounds;
      known.rows.push(row);
      known.parts.push(parts);
    }
  }
  /** What is to be kept; shortest rows first. */
  get stored() {
    const rows = [...this.#known].flatMap(([place, { stored, passed, spanning: spanning2 }]) => {
      if (passed.length === 0) return stored;
      const all = [...stored, ...passed];
      return all.every(({ exact }) => exact) ? spanning2 : this.#make(place, all).rows;
    });
    const bounds = [...this.#known.values()].flatMap(({ bounds: { parts } }) => parts);
    return { rows: rows.toSorted(byLength).map(({ parts, exact }) => ({ parts, exact })), bounds };
  }
  /** Offers candidates one after the other; says of each whether nothing spoke against its release. */
  offer(stage) {
    const made = /* @__PURE__ */ new Map();
    const passed = stage.map((one) => {
      const row = this.#offers.get(one);
      const place = this.#placeOf(row.row);
      const known = this.#knownOf(row.row);
      const component = made.get(place) ?? this.#make(place, known.spanning);
      made.set(place, component);
      const isReleased = component.offer(row);
      if (isReleased) known.passed.push(row);
      return isReleased;
    });
    for (const [place, { rows }] of made) this.#known.get(place).spanning = rows;
    return passed;
  }
  /**
   * Of rows that passed, which may be told as they are: bounds first, so that it is the exact mean beside
   * a bound that is not shown, and never the bound that is given away.
   */
  tell(stage) {
    const told = /* @__PURE__ */ new Set();
    const inOrder = [
      ...stage.filter((one) => one.told === "bound"),
      ...stage.filter((one) => one.told === "exact")
    ];
    for (const one of inOrder) {
      const row = this.#offers.get(one);
      const known = this.#knownOf(row.row);
      if (one.told === "bound") {
        if (!this.#tellingOf(known).offerBound(row.row)) continue;
        known.bounds.parts.push(one.parts);
      } else if (known.telling === null && known.bounds.parts.length === 0) {
        known.told.push(row);
      } else {
        row.exact = this.#tellingOf(known).offerExact(row.row);
        if (!row.exact) continue;
      }
      told.add(one);
    }
    return told;
  }
  #tellingOf(known) {
    const exact = [...known.stored.filter((row) => row.exact), ...known.told];
    return known.telling ??= new ToldRows(this.#columns.count, exact, known.bounds.rows);
  }
  #make(place, rows) {
    const connected = this.#connected.get(place);
    return new Component(this.#columns, connected, rows, this.#setLimit);
  }
  #knownOf(row) {
    const place = this.#placeOf(row);
    const known = this.#known.get(place);
    if (known !== void 0) return known;
    const stored = [];
    const nothing = {
      ...{ stored, spanning: stored, passed: [], told: [], telling: null },
      bounds: { parts: [], rows: [] }
    };
    this.#known.set(place, nothing);
    return nothing;
  }
  #placeOf(row) {
    return this.#componentOf[row.columns[0]];
  }
  /** What persons hold of columns in one component has nothing to do with what they hold in another. */
  #connect() {
    this.#componentOf.forEach((place, column) => {
      const connected = this.#connected.get(place);
      if (connected === void 0) this.#connected.set(place, { columns: [column], holdings: [] });
      else connected.columns.push(column);
    });
    for (const { columns, weights, count } of this.#columns.holdings) {
      const parts = /* @__PURE__ */ new Map();
      columns.forEach((column, at) => {
        const place = this.#componentOf[column];
        const part = parts.get(place) ?? { columns: [], weights: [], count };
        parts.set(place, part);
        part.columns.push(column);
        part.weights.push(weights[at]);
      });
      for (const [place, part] of parts) this.#connected.get(place)?.holdings.push(part);
    }
  }
};

// app/domain/disclosure/ledger/audit.ts
var EMPTY_BLOCK = { atoms: [], rows: [], bounds: [], shown: {} };
function audit(block, edition) {
  const register = new AtomRegister(block.atoms);
  for (const atom of edition.atoms) register.register(atom);
  const candidates = candidatesOf(block, edition, register);
  const rows = [...block.rows, ...candidates].map(({ parts }) => parts);
  const columns = new Columns(register, rows, edition.linked);
  const released = new ReleasedRows(columns, block, candidates, edition.setLimit);
  const passed = stagesOf(candidates).flatMap((stage) => {
    const verdicts = released.offer(stage);
    return stage.filter((_, place) => verdicts[place]);
  });
  const told = /* @__PURE__ */ new Set();
  for (const isGroup of [false, true]) {
    const ofKind = passed.filter(({ figure }) => figure.kind === "group" === isGroup);
    for (const { figure } of released.tell(ofKind)) told.add(figure.id);
  }
  const decisions = /* @__PURE__ */ new Map();
  const shown = new Map(Object.entries(block.shown));
  for (const { id, kind, parts } of edition.figures) {
    if (told.has(id)) {
      decisions.set(id, "new");
      if (kind !== "constant") shown.set(id, edition.number);
      continue;
    }
    if (parts.length === 0) shown.delete(id);
    decisions.set(id, shown.has(id) ? "old" : "nothing");
  }
  const { stored } = register;
  return {
    block: { atoms: stored, ...released.stored, shown: Object.fromEntries(shown) },
    decisions
  };
}
function stagesOf(candidates) {
  const stages = [];
  let last = "";
  for (const candidate of candidates) {
    const { figure, wasShown } = candidate;
    const stage = `${wasShown}|${figure.span}|${figure.setPosition}`;
    if (stage !== last) stages.push([]);
    last = stage;
    stages.at(-1)?.push(candidate);
  }
  return stages;
}
function candidatesOf(block, edition, register) {
  const counter = new PersonCounter(register, edition.linked);
  const persons = /* @__PURE__ */ new Map();
  const candidates = edition.figures.flatMap((figure) => {
    if (figure.parts.length === 0) return [];
    const parts = storedParts(figure, register);
    const counted = counter.count(parts);
    if (!isCandidate(counted)) return [];
    persons.set(figure, counted.persons);
    return [{ figure, parts, told: figure.told, wasShown: figure.id in block.shown }];
  });
  const personsOf = (figure) => persons.get(figure) ?? 0;
  return candidates.sort(
    (first, second) => Number(second.wasShown) - Number(first.wasShown) || compareFigures(first.figure, second.figure, personsOf)
  );
}
function storedParts({ parts }, register) {
  return parts.map(({ coefficient, atoms }) => ({
    coefficient,
    atoms: atoms.map((key) => register.placeOf(key))
  }));
}

// app/domain/disclosure/ledger/audit-edition.ts
var YEAR_SET_LIMIT = 5e3;
function auditEdition(block, edition) {
  const years = edition.figures.filter(({ span }) => span === "year");
  const quarters = edition.figures.filter(({ span }) => span === "quarter");
  const first = audit(block, { ...edition, figures: quarters });
  if (years.length === 0) return first;
  const { block: after, decisions } = audit(first.block, {
    ...edition,
    figures: years,
    setLimit: YEAR_SET_LIMIT
  });
  return { block: after, decisions: new Map([...first.decisions, ...decisions]) };
}

// tests/domain/disclosure/ledger/world.ts
function seeded(seed) {
  let state = seed;
  return () => {
    state = state + 1831565813 | 0;
    let t = Math.imul(state ^ state >>> 15, 1 | state);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}
function counting({ answers }, active) {
  const newest = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    if (!active.includes(answer.upload)) continue;
    const { id, named, person, quarter, area } = answer;
    const key = named ? `${person}|${quarter}|${area}` : `row ${id}`;
    const other = newest.get(key);
    if (!other || other.upload < answer.upload) newest.set(key, answer);
  }
  return [...newest.values()];
}
var GROUPS = ["huurders", "gemeente", "overig"];
function randomWorld(seed) {
  const random = seeded(seed);
  const pick = (below) => Math.floor(random() * below);
  const areas = 2 + pick(4);
  const groups = GROUPS.slice(0, 1 + pick(3));
  const quarters = ["2026-Q1", "2026-Q2"].slice(0, 1 + pick(2));
  const isWild = random() < 0.3;
  const weightOf = () => {
    if (!isWild) return random() < 0.5 ? 1 : 1 + pick(3);
    return [1e-3, 1, 1, 3, 40, 1e3][pick(6)];
  };
  const isOfOneMind = random() < 0.4;
  const answers = [];
  const add = (answer) => answers.push({ ...answer, id: answers.length });
  let person = 0;
  for (const group of groups) {
    const extreme = isOfOneMind && random() < 0.5;
    for (let area = 0; area < areas; area++) {
      const size = random() < 0.4 ? 5 + pick(4) : pick(4);
      for (let k = 0; k < size; k++) {
        person += 1;
        const named = random() < 0.7;
        const score = () => extreme ? 100 : pick(1e4) / 100;
        const places = named && random() < 0.2 ? [area, (area + 1) % areas] : [area];
        const when = quarters.filter((_, at) => at === k % quarters.length || random() < 0.3);
        for (const quarter of named ? when : when.slice(0, 1)) {
          for (const place of places) {
            const upload = random() < 0.75 ? 1 : 2;
            const base = { person, named, quarter, area: place, group };
            const first = { ...base, upload, weight: weightOf(), score: score() };
            add(first);
            const later = random();
            if (later < 0.08) add({ ...first, upload: 3, score: score() });
            else if (later < 0.2) add({ ...first, upload: 3, weight: weightOf() });
          }
        }
      }
    }
  }
  const half = Array.from({ length: areas }, (_, area) => area < areas / 2 ? "A" : "B");
  const shifted = half.map((region, area) => area === 0 ? "B" : region);
  const single = half.map((_, area) => `GM${area}`);
  const sets = [half, shifted, single].map((regionOf, place) => ({ name: `set ${place}`, regionOf }));
  const editions = [
    [[1], [1, 2], [1, 2, 3], [1, 3], [1, 2, 3]],
    [[1], [1, 2], [1], [1, 3], [3]],
    [[1, 2], [2], [1, 2, 3]]
  ][pick(3)];
  const constantWeights = Object.fromEntries(groups.map((group) => [group, 1 + pick(3)]));
  return { answers, sets: sets.slice(0, 2 + pick(2)), editions, constantWeights };
}

// tests/domain/disclosure/ledger/released-world.ts
var REGION_IDS = /* @__PURE__ */ new Map();
function coordinate({ person, quarter, area, score }) {
  return `${person}|${quarter}|${area}|${score}`;
}
function releasedOf(world, mistake = (edition) => edition, decide = (_, passed) => passed) {
  let block = EMPTY_BLOCK;
  const seen = [];
  const keep = (after) => {
    block = JSON.parse(JSON.stringify(after));
  };
  world.editions.forEach((active, position) => {
    const known = new Set(world.editions.slice(0, position + 1).flat());
    const here = counting(world, active);
    const { atoms, linked } = atomsOf(world, known, new Set(here));
    const estimates = estimatesOf(world, here);
    const edition = mistake({
      ...{ number: position + 1, linked, atoms: atoms.map(({ atom }) => atom) },
      figures: editionFigures(estimates, atoms)
    });
    checkFigures(edition.figures, atoms);
    const { block: after, decisions } = auditEdition(block, edition);
    keep(after);
    const rows = rowsOf(world, here);
    const see = (figures, verdicts) => {
      for (const figure of figures) {
        const row = rows.get(figure.id);
        if (row && decide(figure, verdicts.get(figure.id) === "new")) {
          seen.push({ id: figure.id, told: figure.told, row });
        }
      }
    };
    see(edition.figures, decisions);
    const counted = countedFor(estimates, atoms);
    const means = constantMeans(world, estimates);
    const constants = means.flatMap((mean) => {
      const figure = constantFigure(mean, counted);
      if (figure) rows.set(figure.id, constantRow(world, here, mean));
      return figure ?? [];
    });
    const beside = mistake({ ...edition, atoms: edition.atoms, figures: constants });
    const result = audit(block, beside);
    keep(result.block);
    see(constants, result.decisions);
  });
  return seen;
}
function atomsOf(world, known, here) {
  const places = /* @__PURE__ */ new Map();
  for (const answer of world.answers) {
    if (!known.has(answer.upload)) continue;
    const key = `${answer.quarter} ${answer.area}`;
    places.set(key, [...places.get(key) ?? [], answer]);
  }
  const atoms = [];
  const classes = new LinkedClasses();
  const ofPerson = /* @__PURE__ */ new Map();
  for (const answers of places.values()) {
    const [{ quarter, area: placeId }] = answers;
    const uploads = [...known].filter((upload) => answers.some((one) => one.upload === upload));
    const events = uploads.map((importId) => ({ kind: "import", importId }));
    const ofPlace = new AtomsOfAnswers({ quarter, placeId }, events);
    const persons = /* @__PURE__ */ new Map();
    for (const answer of answers) {
      const list = persons.get(answer.person) ?? [];
      persons.set(answer.person, list);
      list.push(knownAnswer(answer, here.has(answer)));
    }
    for (const [person, ofAll] of persons) {
      ofPlace.add(ofAll);
      if (ofAll[0]?.respondent === null) continue;
      for (const { scale, path, weight } of ofPlace.atomsOf(ofAll)) {
        if (scale !== 0) continue;
        ofPerson.set(person, [...ofPerson.get(person) ?? [], { atom: atomKey(path), weight }]);
      }
    }
    atoms.push(...ofPlace.atoms().filter(({ scale }) => scale === "input"));
  }
  for (const answers of ofPerson.values()) classes.add(answers);
  return { atoms, linked: classes.classes };
}
function knownAnswer(answer, counts) {
  const { id, person, named, upload: importId, group, weight, score } = answer;
  return {
    ...{ importId, rowNumber: id, respondent: named ? `${person}` : null, completedAt: null },
    ...{ group, weight, content: `${person} ${score}`, counts, segment: null },
    scores: new Float64Array(SCALES.length).fill(NaN).fill(score, 0, 1)
  };
}
function estimatesOf(world, here) {
  const found = [];
  world.sets.forEach((set, position) => {
    const audited = { position, resolver: resolverOf(set) };
    for (const { region, period, answers } of cellsOf(set, here)) {
      const groups = groupsOf(answers);
      const score = groups.reduce((sum, { weight, mean }) => sum + weight * (mean ?? 0), 0);
      const estimate = { scale: "input", score, groups };
      const regionId = idOf(set, region);
      found.push({ set: audited, regionSet: set.name, region, regionId, period, estimate });
    }
  });
  return found;
}
function* cellsOf({ regionOf }, here) {
  const quarters = [...new Set(here.map(({ quarter }) => quarter))].sort();
  const periods = quarters.length > 1 ? [...quarters, "2026"] : quarters;
  for (const period of periods) {
    for (const region of new Set(regionOf.filter((name) => name !== null))) {
      const answers = here.filter(
        ({ quarter, area }) => quarter.startsWith(period) && regionOf[area] === region
      );
      if (answers.length > 0) yield { region, period, answers };
    }
  }
}
function groupsOf(answers) {
  const codes = [...new Set(answers.map(({ group }) => group))].sort();
  return codes.map((group) => {
    const members = answers.filter((answer) => answer.group === group);
    const sumWeights = members.reduce((sum, { weight: weight2 }) => sum + weight2, 0);
    const total = members.reduce((sum, { weight: weight2, score }) => sum + weight2 * score, 0);
    const weight = 1 / codes.length;
    const estimate = { group, expectedWeight: weight, weight, n: members.length, sumWeights };
    return { ...estimate, mean: total / sumWeights };
  });
}
function rowAt(answers, weights) {
  const row = /* @__PURE__ */ new Map();
  for (const [group, weight] of weights) {
    const members = answers.filter((answer) => answer.group === group);
    const sum = members.reduce((total, member) => total + member.weight, 0);
    for (const member of members) {
      const key = coordinate(member);
      row.set(key, (row.get(key) ?? 0) + weight * member.weight / sum);
    }
  }
  return row;
}
function rowsOf(world, here) {
  const rows = /* @__PURE__ */ new Map();
  for (const set of world.sets) {
    for (const { region, period, answers } of cellsOf(set, here)) {
      const groups = groupsOf(answers).map(({ group, weight }) => [group, weight]);
      const idFor = (group) => JSON.stringify([set.name, region, period, "input", group]);
      rows.set(idFor(null), rowAt(answers, new Map(groups)));
      for (const [group] of groups) rows.set(idFor(group), rowAt(answers, /* @__PURE__ */ new Map([[group, 1]])));
    }
  }
  return rows;
}
function constantMeans(world, estimates) {
  return estimates.flatMap((audited) => {
    const { period, estimate } = audited;
    if (period.length === 4) return [];
    const groups = estimate.groups.map(({ group }) => group);
    const total = groups.reduce((sum, group) => sum + world.constantWeights[group], 0);
    const weights = groups.map((group) => [group, world.constantWeights[group] / total]);
    return [{ of: [audited], weights: new Map(weights) }];
  });
}
function constantRow(world, here, { of, weights }) {
  const [{ regionSet, region, period }] = of;
  const { regionOf } = world.sets.find(({ name }) => name === regionSet);
  return rowAt(
    here.filter(({ quarter, area }) => quarter === period && regionOf[area] === region),
    weights
  );
}
function resolverOf(set) {
  const regionOf = (placeId) => {
    const region = set.regionOf[placeId] ?? null;
    return region === null ? null : idOf(set, region);
  };
  return { regionOf };
}
function idOf({ name }, region) {
  const key = `${name} ${region}`;
  if (!REGION_IDS.has(key)) REGION_IDS.set(key, REGION_IDS.size + 1);
  return REGION_IDS.get(key);
}

// <stdin>
var n = Number(process.argv[2] ?? 6);
var from = Number(process.argv[3] ?? 1);
for (let seed = from; seed < from + n; seed++) {
  const w = randomWorld(seed);
  const t0 = performance.now();
  const s = releasedOf(w);
  const t1 = performance.now();
  const f = worstSet(s);
  const t2 = performance.now();
  const b = mostOfABound(s);
  console.log(seed, "answers", w.answers.length, "seen", s.length, "release", t1 - t0 | 0, "attack", t2 - t1 | 0, "worst", f?.share ?? "-", f?.persons.join(",") ?? "", "bound", b.toFixed(3));
}
