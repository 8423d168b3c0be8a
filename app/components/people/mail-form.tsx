import { groupBy } from '#app/domain/grouping'
import { MAIL_KINDS, type FollowedRegion, type MailWish } from '#app/domain/mail/mail'
import { frameWords } from '#app/words/frame'
import { LANGUAGES, type Language } from '#app/words/language'
import { mailWords } from '#app/words/mail'

interface MailFormProps {
  readonly choices: {
    readonly wish: MailWish
    readonly regions: readonly (FollowedRegion & {
      readonly value: string
      readonly isFollowed: boolean
    })[]
    readonly isMailing: boolean
  }
  readonly kept: boolean
  readonly language: Language
}

/** What somebody wants to be written about; nothing is ticked before they do. */
export function MailForm({ choices, kept, language }: MailFormProps) {
  const words = mailWords(language).page
  const { wish, regions, isMailing } = choices
  return (
    <>
      <h2 id="mail">{words.title}</h2>
      {kept && (
        <p className="notice" role="status">
          {words.kept}
        </p>
      )}
      <p>{isMailing ? words.hint : words.off}</p>
      <form method="post" action={`/account?taal=${language}`}>
        <fieldset className="mail-choices">
          <legend>{words.what}</legend>
          {MAIL_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                name="kind"
                value={kind}
                defaultChecked={wish.kinds.includes(kind)}
              />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
        {regions.length > 0 && (
          <fieldset className="mail-choices" aria-describedby="mail-regions">
            <legend>{words.regions}</legend>
            <p className="field-hint" id="mail-regions">
              {words.regionsHint}
            </p>
            {[...groupBy(regions, ({ regionSet }) => regionSet)].map(([regionSet, ofSet]) => (
              <details key={regionSet} open={ofSet.some(({ isFollowed }) => isFollowed)}>
                <summary>{regionSet}</summary>
                {ofSet.map(({ region, value, isFollowed }) => (
                  <label key={region}>
                    <input
                      type="checkbox"
                      name="region"
                      value={value}
                      defaultChecked={isFollowed}
                    />
                    {region}
                  </label>
                ))}
              </details>
            ))}
          </fieldset>
        )}
        <fieldset className="mail-choices">
          <legend>{words.language}</legend>
          {LANGUAGES.map((each) => (
            <label key={each} lang={each}>
              <input
                type="radio"
                name="language"
                value={each}
                defaultChecked={wish.language === each}
              />
              {frameWords(each).languageName}
            </label>
          ))}
        </fieldset>
        <button type="submit" name="task" value="mail">
          {words.submit}
        </button>
      </form>
    </>
  )
}
