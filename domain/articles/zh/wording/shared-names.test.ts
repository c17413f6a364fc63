import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { eventByNoun, missionOnce, placesTogether } from "./shared-names";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording], 6).words);

const keeps = (rewording: Rewording, ...texts: readonly string[]): void => {
  for (const text of texts) expect(said(rewording, text)).toBe(text);
};

it("calls an event by its noun the second time", () => {
  expect(
    said(
      eventByNoun,
      "安例代表湖滨城市市长论坛感谢云雀市参加湖滨城市市长论坛并申办2026年第四届湖滨城市市长论坛",
    ),
  ).toBe("安例代表湖滨城市市长论坛感谢云雀市参加论坛并申办2026年第四届论坛");
  keeps(
    eventByNoun,
    "安例参加湖滨城市市长论坛，白样参加松山青年企业家论坛",
    "湖滨论坛举行，安例参加湖滨论坛",
    "安例介绍了云雀青年创业论坛的情况和中国青年创业论坛的筹备情况",
    "安例介绍了云雀对外贸易博览会的情况和中国对外贸易博览会的筹备情况",
    "湖滨国际茶文化节与云溪国际茶文化节将结为姊妹节庆",
    "第三届湖滨国际茶博览会签约额比第二届湖滨国际茶博览会增长一倍",
    "安例参加湖滨城市市长论坛和“湖滨城市市长论坛”座谈",
    "为推介第三届星河国-雪原国青年企业家论坛，湖滨经贸会暨第三届星河国-雪原国青年企业家论坛推介会举行",
  );
});

it("has what places of a list share with the last", () => {
  expect(said(placesTogether, "安例走访了青石镇农技服务站、松山镇农技服务站和松山镇公园")).toBe(
    "安例走访了青石镇、松山镇农技服务站和松山镇公园",
  );
  expect(said(placesTogether, "白样，青石市工商联、松山市工商联、南汀县工商联负责人参加")).toBe(
    "白样，青石市、松山市、南汀县工商联负责人参加",
  );
  keeps(placesTogether, "安例到商会考察湖滨市科技馆、云雀市科技馆");
  keeps(placesTogether, "湖滨市商会、云雀市商会和松山城商会签署协议书");
  keeps(placesTogether, "安例走访了青石镇服务站、松山镇公园", "青石市工商联主席安例、松山市工商联主席白样");
});

it("has the mission in front of its first member", () => {
  expect(said(missionOnce, "星河国驻湖滨总领事安例和星河国驻湖滨副领事白样一行3人到访")).toBe(
    "星河国驻湖滨总领事安例和副领事白样一行3人到访",
  );
  keeps(
    missionOnce,
    "星河国驻湖滨总领事安例和雪原国驻湖滨副领事白样到访",
    "驻湖滨总领事安例、驻湖滨总领事馆参加",
  );
});
