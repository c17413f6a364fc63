/** 学院, 总商会, 开发区: nouns of many organizations, which are not a name until the text has introduced them as one. */
const NOUN =
  /^(?:总?商会|学会|协会|总会|联合会|促进会|基金会|联盟|联谊会|学院|中心|研究院|研究所|集团|公司|开发区|高新区|经开区|新区|园区|管委会)$/;

/** Whether a Chinese short form is only a noun, which a reader understands once a bracket has introduced it. */
export const isBareNoun = (short: string): boolean => NOUN.test(short);

/** 高新区: the noun by which a text calls its only zone, as everybody does. */
const USUAL = /^(?:开发区|高新区|经开区|新区|园区)$/;

/** Whether a noun needs no bracket where the record has one organization that it could be. */
export const isUsualNoun = (short: string): boolean => USUAL.test(short);

/** What follows a separate word: 感谢中心, but not 培训中心. */
const FRONT =
  "(?<![^，。；：、“”（）《》\\s的了和与及并同向对在到给为由从让使请将于来绍谢过把访助有是望愿达示认持入往赴受])";

/** A noun as a separate word, although the names of others end with it too. */
export const asWord = (noun: string): RegExp => new RegExp(`${FRONT}${noun}`, "gu");
