const EXPLANATIONS: readonly (readonly [said: RegExp, explanation: string])[] = [
  [/No credentials found/, "Nobody is logged in to clasp on this machine. Run: npx clasp login"],
  [
    /has not enabled the Apps Script API/,
    "The Apps Script API is off for this Google account. Turn it on at https://script.google.com/home/usersettings, wait a minute, and try again.",
  ],
  [
    /invalid_grant|invalid_rapt|invalid authentication credentials|No refresh token/i,
    "The login of clasp is no longer valid. Run: npx clasp login",
  ],
  [
    /Requested entity was not found/,
    "Google knows no script project with the scriptId in .clasp.json. Copy it again from Project Settings in the Apps Script editor.",
  ],
  [
    /does not have permission|insufficient (?:authentication scopes|permissions?)/i,
    "The account that is logged in to clasp may not change this script project. Share the project with it, or log in with another one: npx clasp login",
  ],
  [/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN/, "Google cannot be reached. Is this machine online?"],
  [/Skipping push/, "clasp skipped the push, because the manifest has changed and it was not told to overwrite it."],
];

/** Says what is in the way when clasp refuses, and what to do about it. What is not known is passed on in clasp's words. */
export function explainRefusal(said: string): string {
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(said));
  return known ? known[1] : `clasp refused: ${said.trim() || "it said nothing"}`;
}
