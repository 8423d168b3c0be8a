import type { MeetingFollowUp } from '#app/domain/report/meeting-model'
import {
  actionText,
  boardFollowUpWords,
  decisionText,
  heardFromText,
} from '#app/words/board-report-follow-up'
import { fill } from '#app/words/fill'
import { followupWords } from '#app/words/followup'
import { shortened } from '#app/words/graphemes'
import type { Language } from '#app/words/language'

/** More do not fit on a screen at a size that can be read across a room. */
const MOST_TOLD = 3
/** Characters of a cell, for the same reason. */
const MOST_READ = 140

interface EarlierDecisionsProps {
  readonly followUp: MeetingFollowUp
  readonly language: Language
}

/** What was heard last quarter, what was decided on it, and where it stands: silent first. */
export function EarlierDecisions({ followUp, language }: EarlierDecisionsProps) {
  const { quarter, heard, groups } = followUp
  const words = boardFollowUpWords(language)
  const { statuses } = followupWords(language)
  const { columns } = words
  const known = new Map(groups)
  const loops = followUp.loops.slice(0, MOST_TOLD)
  return (
    <div className="earlier-decisions">
      <table>
        <thead>
          <tr>
            <th scope="col">{fill(columns.heard, { quarter })}</th>
            <th scope="col">{columns.decided}</th>
            <th scope="col">{columns.action}</th>
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {loops.map((loop) => (
            <tr key={loop.loopId}>
              <th scope="row">
                <bdi>{shortened(loop.heard, MOST_READ)}</bdi>
                <small>{heardFromText(loop, known, language)}</small>
              </th>
              <td data-label={columns.decided}>
                {shortened(decisionText(loop, language), MOST_READ)}
              </td>
              <td data-label={columns.action}>
                {shortened(actionText(loop, language), MOST_READ)}
              </td>
              <td data-label={columns.status} className={loop.isLate ? 'late' : undefined}>
                {statuses[loop.status]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{fill(words.listed, { shown: loops.length, heard })}</p>
    </div>
  )
}
