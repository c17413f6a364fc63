import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withLongLeadDivided } from "./long-lead";

const said = (id: string, text: string): Line => line(id, plain(text, [id]));
const paragraph = (part: "lead" | "agenda", ...lines: Line[]): Composed => ({
  type: "paragraph",
  part,
  keys: [],
  lines,
});
const divided = (...blocks: readonly Composed[]): string[] =>
  withLongLeadDivided(blocks).map((block) =>
    isParagraph(block) ? block.lines.map(({ words }) => textOf(words)).join("。") : "",
  );

const NEWS =
  "2024年3月5日至6日，应湖滨市商务局、湖滨市船舶工业协会联合邀请，松山国际商会秘书长安例率松山航运企业家代表团一行12人到湖滨市考察交流";
const TOUR =
  "代表团参观了云雀船厂、湖滨港集装箱码头、松果船模工作室、湖滨航运交易中心、云溪会展中心等，了解湖滨市的港口建设、船舶制造、航运服务和会展产业发展等方面的情况";

describe("a long first paragraph", () => {
  it("leaves a tour of several sights to the next one", () => {
    expect(divided(paragraph("lead", said("lead", NEWS), said("agenda[t]", TOUR)))).toEqual([NEWS, TOUR]);
    const short = "代表团参观了云雀船厂";
    expect(divided(paragraph("lead", said("lead", NEWS), said("agenda[t]", short)))).toEqual([
      `${NEWS}。${short}`,
    ]);
  });

  it("leaves a long list of those who attended to the next one", () => {
    const signed =
      "安例、白样分别代表双方签署《松山国际商会与湖滨市船舶工业协会关于共同建设航运人才培训基地的合作协议》";
    const list =
      "松山国际商会会员部、培训部、联络部相关负责人，湖滨市商务局、交通运输局、教育局、港口管理局、海事局，以及湖滨市船舶工业协会秘书处代表出席签约仪式";
    const all = [said("lead", NEWS), said("agreements[a]", signed), said("people.m", list)];
    expect(divided(paragraph("lead", ...all))).toEqual([`${NEWS}。${signed}`, list]);
    expect(divided(paragraph("lead", ...all.slice(1)))).toEqual([`${signed}。${list}`]);
  });

  it("leaves what was talked about to the paragraph of the talks", () => {
    const received = "湖滨市商务局副局长白样、港口处处长陈样和湖滨市船舶工业协会相关负责人接待了代表团";
    const talks = "双方在商务局三楼会议室就航运人才培训、船舶出口和两地企业的互访进行座谈";
    const spoke = said("agenda[t].remarks[r]", "白样对代表团表示欢迎");
    expect(
      divided(
        paragraph("lead", said("lead", NEWS), said("receive", `${received}，${talks}`)),
        paragraph("agenda", spoke),
      ),
    ).toEqual([`${NEWS}。${received}`, `${talks}。白样对代表团表示欢迎`]);
  });
});
