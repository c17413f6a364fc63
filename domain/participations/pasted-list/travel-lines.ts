const LABEL =
  /^\s*(?:航班|航班号|车次|车号|车牌号?|行程|往返|去程|返程|返回|抵达|到达|离开|出发|接[机站送]|送[机站]|交通|flights?|trains?|arrivals?|departures?|return)(?:信息|安排|时间|情况|方式)?\s*[:：]/iu;
// HU7915, G101, 13:05
const NUMBER = /(?<![\p{L}\d])(?:[A-Z]{2}|[A-Z]\d|[GDCKTZ])\s?\d{2,4}(?!\d)|\d{1,2}[:：]\d{2}/u;

/** Whether a line only says how and when people travel, and names nobody: 抵达：10月9日 NH929 13:05 浦东. */
export const isTravelLine = (line: string): boolean => LABEL.test(line) && NUMBER.test(line);
