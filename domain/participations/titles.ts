// From the highest to the lowest; the first that fits decides. Used where no rank is given.
const LEVELS: readonly RegExp[] = [
  /名誉|荣誉|\bhonorary\b/i,
  /(?<!副)书记|party secretary|secretary of .*committee/i,
  /(?<!副)(?:主席|董事长|理事长|会长|省长|部长|市长|州长|大使)|^(?!.*\b(?:vice|deputy|assistant)\b).*\b(?:president|chair(?:man|woman|person)?|minister|governor|mayor|ambassador)\b/i,
  /(?<!副)(?:(?:总裁|总经理)(?!助理)|首席执行官|院长|校长|厅长|区长|县长|局长|主任(?!医师|科员|委员)|总领事)|^(?!.*\b(?:vice|deputy|assistant)\b).*\b(?:director|general manager|ceo|chief executive|dean|rector|consul general)\b/i,
  /常务副|执行(?:副|董事|会长)|\bexecutive (?:vice|deputy)\b/i,
  /(?<!副)秘书长|(?<!deputy |assistant )secretary[ -]general/i,
  /副(?!秘书长|处长|科长|教授|研究员)|^(?!.*secretary[ -]general).*\b(?:vice|deputy)\b/i,
  /副秘书长|(?:deputy|assistant) secretary[ -]general/i,
  /助理|\bassistant\b/i,
  /处长|所长|站长|总监|教授|研究员|首席|\b(?:head|chief|professor)\b/i,
  /科长|经理|主管|理事|董事|委员|\b(?:manager|member|partner)\b/i,
];

/** How senior a title is by its words, in either language: 0 is highest; a title of no known kind comes last. */
export const levelOfTitle = (title: string): number => {
  const at = LEVELS.findIndex((level) => level.test(title));
  return at < 0 ? LEVELS.length : at;
};
