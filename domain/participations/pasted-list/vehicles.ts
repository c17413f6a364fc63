import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const PLATE = `[${PROVINCES}][A-HJ-NP-Z][·•.-]?\\s?[A-HJ-NP-Z\\d]{5,6}(?![A-Za-z\\d])`;
const HAS_PLATE = new RegExp(PLATE, "u");
// （车牌苏A12345）, ，自驾 苏A12345
const BEHIND = new RegExp(
  `\\s*[（(](?:车牌号?|车号|自驾)?[:：\\s]*${PLATE}[)）]|[\\s，,；;、]*(?:自驾|车牌号?|车号|车辆|乘车)?[:：\\s]*${PLATE}[。.]?$`,
  "u",
);
// 考斯特 苏A12345，9:40到
const CAR =
  /^(?:(?:\d{1,2}座)?(?:考斯特|[中大小]巴(?:车)?|商务车?|轿车|小车|面包车|越野车|客车|车辆?|SUV|GL8|别克|奥迪|奔驰|宝马|丰田|大众|红旗|比亚迪)|车牌号?|车号)/u;
const DRIVER = /司机|驾驶员|师傅/u;

/** The lines of a text without cars and their number plates, which are in no field. */
export const withoutVehicles = (lines: Lines): Lines =>
  lines.flatMap((line): (Line | undefined)[] => {
    if (
      !line ||
      line.aside ||
      /\t|\|/u.test(line.text) ||
      ![...line.text].some((sign) => PROVINCES.includes(sign)) ||
      !HAS_PLATE.test(line.text)
    )
      return [line];
    if (CAR.test(withoutMarks(line.text).trim()) && !DRIVER.test(line.text))
      return [{ ...line, aside: true }];
    const plate = BEHIND.exec(line.text)?.[0];
    if (!plate) return [line];
    return [
      { ...line, text: line.text.replace(plate, "") },
      { ...line, raw: plate.replace(/^[\s，,；;、（(]+|[)）。.]+$/gu, ""), aside: true },
    ];
  });
