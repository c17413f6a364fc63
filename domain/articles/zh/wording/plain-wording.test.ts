import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { learnedState } from "./open-enumerations";
import {
  bothSaid,
  committeeOnce,
  occasionBriefly,
  partiesOnce,
  saidInAddress,
  spokeRemotely,
  welcomedAndSaid,
} from "./plain-wording";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording]).words);

it("reports an address in one clause", () => {
  expect(said(saidInAddress, "会长安例线上致辞，说，药品增加了信心")).toBe(
    "会长安例线上致辞时说，药品增加了信心",
  );
});

it("says of the only speaker in the sentence that it was online", () => {
  expect(said(spokeRemotely, "商会会长安例（线上参加）向捐赠单位致谢")).toBe(
    "商会会长安例在线上向捐赠单位致谢",
  );
  expect(said(spokeRemotely, "会长白样、安例（线上参加）介绍了经验")).toBe(
    "会长白样、安例（线上参加）介绍了经验",
  );
});

it("names what was unveiled once in its sentence", () => {
  expect(said(occasionBriefly, "3日，在湖滨联合实验室揭牌仪式上，安例为湖滨联合实验室揭牌")).toBe(
    "3日，在揭牌仪式上，安例为湖滨联合实验室揭牌",
  );
  expect(said(occasionBriefly, "在湖滨联合实验室揭牌仪式上，安例致辞")).toBe(
    "在湖滨联合实验室揭牌仪式上，安例致辞",
  );
});

it("names a committee once in front of two seats in it", () => {
  expect(said(committeeOnce, "云雀市委常委、中共云雀市委政法委书记安例参加活动")).toBe(
    "云雀市委常委、政法委书记安例参加活动",
  );
});

it("calls those who speak the same in one sentence", () => {
  expect(said(partiesOnce, "各方表示，前景广阔；双方期待深化合作")).toBe("各方表示，前景广阔；期待深化合作");
});

it("names both sides once in what they say that they will do", () => {
  expect(said(bothSaid, "安例与白样交换意见，双方表示，双方将积极推进合作")).toBe(
    "安例与白样交换意见，双方表示将积极推进合作",
  );
  expect(said(bothSaid, "双方表示，双方的合作前景广阔")).toBe("双方表示，双方的合作前景广阔");
});

it("links a statement to the welcome before it", () => {
  expect(said(welcomedAndSaid, "安例主持并对来宾表示欢迎，表示，学院重视合作")).toBe(
    "安例主持并对来宾表示欢迎，并说，学院重视合作",
  );
  expect(said(welcomedAndSaid, "安例对来宾表示欢迎，表示，学院重视合作，并介绍了概况")).toBe(
    "安例对来宾表示欢迎，表示，学院重视合作，并介绍了概况",
  );
});

it("learns how aims are carried out", () => {
  expect(said(learnedState, "了解“净港”行动“整洁、有序”目标的落实。")).toBe(
    "了解“净港”行动“整洁、有序”目标的落实情况。",
  );
});
