import type { Framework } from '../../framework/framework'
import { TABLE_KINDS } from './file-kind'
import type { IngestIssue } from '../issue'
import {
  AGREEMENT_CONTENTS,
  BOTTLENECK_CONTENTS,
  CHOICE_CONTENTS,
  COOPERATION_CONTENTS,
  LOOP_CONTENTS,
  REGION_CONTENTS,
  STAKEHOLDER_CONTENTS,
  SURVEY_CONTENTS,
  WAVE_CONTENTS,
  type CellContent,
} from './column-contents'
import {
  AGREEMENT_COLUMNS,
  BOTTLENECK_COLUMNS,
  CHOICE_COLUMNS,
  COOPERATION_COLUMNS,
  LOOP_COLUMNS,
  REGION_COLUMNS,
  STAKEHOLDER_COLUMNS,
  SURVEY_COLUMNS,
  WAVE_COLUMNS,
  type ColumnDefinition,
} from './columns'
import {
  recogniseAgreements,
  recogniseBottlenecks,
  recogniseChoices,
  recogniseCooperation,
  recogniseLoops,
  recogniseRegions,
  recogniseStakeholders,
  recogniseWaves,
} from './recognise'
import { recogniseSurvey } from './recognise-survey'

/** Kinds of file that are filled in by hand: all tables, as a map is drawn elsewhere. */
export const TEMPLATE_KINDS = TABLE_KINDS
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** A column as a template offers it, made of what the readers know. */
export interface TemplateColumn {
  /** Canonical: how an English file heads it. */
  readonly name: string
  /** How a Dutch file heads it. */
  readonly dutch: string
  /** `one_of`: a place is named in one way or the other. */
  readonly need: 'required' | 'one_of' | 'optional'
  readonly content: CellContent | 'answer'
  /** null: the first word of its list, or the first group. */
  readonly example: string | null
  /** What an item asks. */
  readonly statement: { readonly nl: string; readonly en: string } | null
}

type Recognise = (header: readonly string[]) => readonly IngestIssue[]

/** The columns of a kind of file, in their order, with the items of the framework at the end. */
export function templateOf(kind: TemplateKind, framework: Framework): readonly TemplateColumn[] {
  const { columns, contents, recognise } = partsOf(kind, framework)
  const items = kind === 'survey' ? framework.items : []
  const names = [...columns.map(({ name }) => name), ...items.map(({ code }) => code)]
  const isRefusedWithout = (...missing: readonly string[]) => {
    const issues = recognise(names.filter((name) => !missing.includes(name)))
    return issues.some(({ severity }) => severity === 'refused')
  }
  const needOf = (name: string): TemplateColumn['need'] => {
    if (isRefusedWithout(name)) return 'required'
    const isPlace = name === 'area_code' || name === 'region'
    return isPlace && isRefusedWithout('area_code', 'region') ? 'one_of' : 'optional'
  }
  return [
    ...columns.map(({ name, synonyms }): TemplateColumn => {
      const [content, example = null] = contents[name] ?? ['text', '']
      return {
        name,
        dutch: synonyms[0] ?? name,
        need: needOf(name),
        content,
        example,
        statement: null,
      }
    }),
    ...items.map(({ code, text }): TemplateColumn => ({
      ...({ name: code, dutch: code, need: 'optional', content: 'answer', example: '4' } as const),
      statement: text,
    })),
  ]
}

interface Parts {
  readonly columns: readonly ColumnDefinition<string>[]
  readonly contents: Readonly<Record<string, readonly [CellContent, string?]>>
  readonly recognise: Recognise
}

function partsOf(kind: TemplateKind, framework: Framework): Parts {
  const parts: Readonly<Record<TemplateKind, Parts>> = {
    survey: {
      ...{ columns: SURVEY_COLUMNS, contents: SURVEY_CONTENTS },
      recognise: (header) => recogniseSurvey(header, framework).issues,
    },
    agreements: {
      ...{ columns: AGREEMENT_COLUMNS, contents: AGREEMENT_CONTENTS },
      recognise: (header) => recogniseAgreements(header).issues,
    },
    regions: {
      ...{ columns: REGION_COLUMNS, contents: REGION_CONTENTS },
      recognise: (header) => recogniseRegions(header).issues,
    },
    stakeholders: {
      ...{ columns: STAKEHOLDER_COLUMNS, contents: STAKEHOLDER_CONTENTS },
      recognise: (header) => recogniseStakeholders(header).issues,
    },
    waves: {
      ...{ columns: WAVE_COLUMNS, contents: WAVE_CONTENTS },
      recognise: (header) => recogniseWaves(header).issues,
    },
    loops: {
      ...{ columns: LOOP_COLUMNS, contents: LOOP_CONTENTS },
      recognise: (header) => recogniseLoops(header).issues,
    },
    choices: {
      ...{ columns: CHOICE_COLUMNS, contents: CHOICE_CONTENTS },
      recognise: (header) => recogniseChoices(header).issues,
    },
    cooperation: {
      ...{ columns: COOPERATION_COLUMNS, contents: COOPERATION_CONTENTS },
      recognise: (header) => recogniseCooperation(header).issues,
    },
    bottlenecks: {
      ...{ columns: BOTTLENECK_COLUMNS, contents: BOTTLENECK_CONTENTS },
      recognise: (header) => recogniseBottlenecks(header).issues,
    },
  }
  return parts[kind]
}
