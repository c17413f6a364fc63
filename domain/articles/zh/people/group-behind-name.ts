/** 市民, 市场部, 区块链: words that only seem to begin with the level of a region. */
const LEVEL = /^[省市县区州旗](?![民场域属情内外容集值块划位袍舰帜]|政(?:公用|工程|设施))/u;
/** A region whose name is complete without its level; 莒县 is not. */
const REGION = /^.{2,}[省市县区州旗]$/u;
/** 大学生, 企业家, 银行业, 新闻界, 大学城: words of which the end of a name is only a part. */
const OTHER_NOUN = /^[生家业界员城]/u;
/** Characters of a noun with which a name ends: 联合会. */
const NOUN = 4;

/** 代表 of 商会代表 behind 滨湖商会, 四大班子 of 市四大班子 behind 云雀市: a group without the word that ends the name before it. */
export const behindName = (name: string, words: string): string => {
  for (let length = Math.min(NOUN, words.length - 1); length > 1; length -= 1)
    if (name.endsWith(words.slice(0, length)) && !OTHER_NOUN.test(words.slice(length)))
      return words.slice(length);
  const again = LEVEL.test(words) && REGION.test(name) && name.endsWith(words.slice(0, 1));
  return again ? words.slice(1) : words;
};
