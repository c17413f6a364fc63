import { describe, expect, it } from "vitest";
import type { Line } from "../../compose";
import { withContextTogether } from "./context-together";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const context = (at: number, text: string): Line => said(`background[${at}].zh`, text);

const LEAD = said("lead", "安例率队访问云雀市湖滨医院");
const ACT = said("agenda[t]", "安例一行参观了病房");
const BUILT = context(0, "1965年，云雀市组建湖滨医院");

describe("context that goes on from other context", () => {
  it("follows it", () => {
    const more = context(1, "1970年至1980年，医院收治病人5000名");
    const blocks = [paragraph("lead", LEAD, BUILT), paragraph("agenda", ACT), paragraph("agenda", more)];
    expect(textsOf(withContextTogether(blocks))).toEqual([
      "安例率队访问云雀市湖滨医院。1965年，云雀市组建湖滨医院。1970年至1980年，医院收治病人5000名",
      "安例一行参观了病房",
    ]);
  });

  it("brings that with it where it comes between two acts", () => {
    const friends = context(0, "湖滨与云雀于1999年缔结为友好城市");
    const more = context(1, "近年来，两地交往频繁");
    const blocks = [paragraph("lead", LEAD, friends, ACT), paragraph("agenda", more)];
    expect(textsOf(withContextTogether(blocks))).toEqual([
      "安例率队访问云雀市湖滨医院。安例一行参观了病房",
      "湖滨与云雀于1999年缔结为友好城市。近年来，两地交往频繁",
    ]);
  });

  it("stays where it is about something else, or where the first rests on its neighbour", () => {
    const other = context(1, "云雀市共有20个区县");
    const apart = [paragraph("lead", LEAD, BUILT), paragraph("agenda", ACT), paragraph("agenda", other)];
    expect(textsOf(withContextTogether(apart))).toEqual(textsOf(apart));
    const rests = context(0, "该院建于1965年");
    const more = context(1, "1970年，双方结为友好单位");
    const held = [paragraph("lead", LEAD, rests, ACT), paragraph("agenda", more)];
    expect(textsOf(withContextTogether(held))).toEqual(textsOf(held));
  });
});
