import { expect, it } from "vitest";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withAttendantsApart } from "./attendants-apart";

/** The sentences of a first paragraph. */
const written = (...sentences: readonly string[]): string[] =>
  textsOf(withAttendantsApart([paragraph("lead", ...sentences.map((text) => said("lead", text)))]))[0]?.split(
    "。",
  ) ?? [];

const MEETING =
  "3月5日晚，云雀市委副书记、市长安例在湖滨会议中心二楼国际厅会见松山国航运与渔业部部长白样率领的代表团一行";
const VISIT =
  "3月5日至7日，松山航运协会会长安例，云雀渔业商会常务副会长白样率松山航运协会和云雀渔业商会联合考察团一行12人赴湖滨港口新区、云雀新区和青石港调研";

it("gives several people who came along or attended a sentence behind the news", () => {
  expect(written(`${MEETING}，松山国驻湖滨领事楚例、云雀市副市长莫常参加`, "双方就渔港进行了交流")).toEqual([
    MEETING,
    "松山国驻湖滨领事楚例、云雀市副市长莫常参加会见",
    "双方就渔港进行了交流",
  ]);
  expect(written(`${VISIT}，局长楚例、科长莫常陪同`)).toEqual([VISIT, "局长楚例、科长莫常陪同"]);
});

it("keeps them in a short sentence", () => {
  const text = "3月5日，会长安例到湖滨调研，局长楚例、科长莫常陪同";
  expect(written(text)).toEqual([text]);
});

it("keeps one person, a number of people, colleagues of a receiver and what goes on from the clause before", () => {
  const hosts = "松山航运协会会长安例和秘书长杜范到访云雀市湖滨港口商会，该会会长白样接待了来宾";
  const seminar = "3月5日，由湖滨航运协会承办的第三届航运安全与渔业发展研讨会在湖滨会议中心国际厅召开";
  for (const text of [
    `${VISIT}，湖滨航运局局长楚例陪同`,
    `${VISIT}，该港港务局局长楚例、科长莫常陪同`,
    `${seminar}，包括渔民和船员在内的40余人参加`,
    `3月5日，${hosts}，秘书长楚例和湖滨港口商会办公室主任莫常、副主任罗样参加`,
  ])
    expect(written(text)).toEqual([text]);
});

it("keeps a purpose with the news and lists only people apart", () => {
  const news = "12月9日，云雀经开区党工委书记安例率考察团赴松山考察";
  const aim = "学习借鉴重点产业发展、园林景观建设、城市管理等方面先进经验";
  const hosts = "松山高新区管委会主任楚例、副主任莫常陪同";
  const made = textsOf(
    withAttendantsApart([paragraph("lead", said("lead", `${news}，${aim}，${hosts}`))], aim),
  );
  expect(made[0]).toBe(`${news}，${aim}。${hosts}`);
});
