/** What people count in, between spaces so that a unit is found as a whole word; lower case. */
const COUNTED =
  " 円 銭 ドル ユーロ ポンド 元 jpy usd eur gbp yen 社 者 人 名 件 個 本 回 台 店 店舗 点 枚 冊 部 棟 室 戸 席 組 口 株 票 食 通 問 箇所 か所 " +
  "つ 歩 坪 m m2 km kg g t l pt pts ポイント points 日 日間 週 週間 か月 ヶ月 ヵ月 カ月 ケ月 ヶ月間 か月間 年間 時間 分 秒 h hours days weeks months years " +
  "倍 x times アカウント ユーザー ユーザ 顧客 企業 契約 商談 accounts users customers companies people % ";

/** What something may be per, besides all of the above: 円/月, but not 10月, which is a month. */
const PER = " 月 年 日 時 期 month year day week hour mo yr account user customer company ";

/**
 * True when the text is a unit: `円`, `円/社`, `件/月`, `ヶ月`, `USD`.
 *
 * @param text - What follows the digits, without the spaces around it.
 *
 * @example
 * isUnit("円/月") // => true
 * isUnit("月") // => false
 */
export function isUnit(text: string): boolean {
  const [counted = "", ...per] = text.normalize("NFKC").toLowerCase().split("/");
  return isListed(counted, COUNTED) && per.every((each) => isListed(each, PER) || isListed(each, COUNTED));
}

function isListed(unit: string, list: string): boolean {
  const word = unit.trim();
  return word !== "" && !word.includes(" ") && list.includes(` ${word} `);
}
