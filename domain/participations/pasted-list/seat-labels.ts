import { costly } from "./costly";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

// 1号车：, 左1：, 主位：, 合影站位（左起）：, 再加一个：
const SEAT_ZH = costly(
  /^\s*(?:(?:第?[一二三四五六七八九十\d]{1,2}号?(?:车|座|位|席)|[左右][一二三四五六七八九十\d]{1,2}|主位|主座|中间|居中)\s*[:：]\s*|(?:合影|拍照|主席台|前排|后排|第[一二三四五六七八九十\d]{1,2}排)?(?:站位|座位|排位|座次|就座)?(?:安排|顺序)?\s*[（(](?:从)?(?:左起|右起|左至右|左到右|由左至右|从左到右|自左至右)[)）]\s*[:：]\s*|(?:另外?|还)?(?:再)?(?:增?加|补充?|添|增补|新增)(?:一下|上)?(?:[一两二三四\d]?(?:个人?|位|名|人))?\s*[:：]\s*)(?=\S)/u,
);
// "Room 300:", "Left:", "Car 1:"
const SEAT_EN = costly(
  /^\s*(?:(?:room|rm|car|bus|van|coach|vehicle|seat|chair|place)\s*(?:no\.? ?)?\d{1,4}[A-Z]?|(?:far )?(?:left|right)|cent(?:re|er)|middle|front row|back row)\s*(?:[:：]|\s[–—-])\s*(?=\p{Lu})/iu,
);
const LABELS = [SEAT_ZH, SEAT_EN];
// "9:05  Ann Example, Director": when somebody signed in.
const TIME_BEFORE = /^\s*\d{1,2}[:：]\d{2}\s{2,}(?=\p{L})/u;

/** The lines without seats, cars and rooms before people (1号车：, "Room 300:"), which no field is for. */
export const withoutSeats = (lines: Lines): Lines =>
  lines.map((line) => {
    if (!line || line.aside) return line;
    const label = [...LABELS, TIME_BEFORE].find((each) => each.test(line.text));
    return label ? { ...line, text: line.text.replace(label, "") } : line;
  });
