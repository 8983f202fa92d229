/** The units of the templates in English; a unit that is not listed is the same in both languages. */
export const englishUnits: Readonly<Record<string, string>> = {
  "円/月": "JPY/month",
  "円/社": "JPY/account",
  "円/件": "JPY/deal",
  社: "accounts",
  "社/人": "accounts/person",
  "社/月": "accounts/month",
  人: "people",
  "件/月": "/month",
  "件/週": "/week",
  "件/日": "/day",
  "件/人": "/user",
  点: "score",
  "点(1-5)": "score (1-5)",
  日: "days",
  比: "ratio",
  回: "times",
};
