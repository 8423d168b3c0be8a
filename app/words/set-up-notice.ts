/** What the server says on its console while nobody has an account. @param origin of its pages */
export function setUpNotice(origin: string, token: string): string {
  return [
    '',
    'Er is nog geen account. Open de inrichtpagina en vul deze eenmalige code in:',
    'There is no account yet. Open the set-up page and enter this one-time code:',
    '',
    `  ${origin}/inrichten`,
    `  ${token}`,
    '',
    '',
  ].join('\n')
}
