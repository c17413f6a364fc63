import { expect, it } from "vitest";
import { line, linesOf, paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { withOneForm } from "./final-rewordings";
import {
  ceremonyByAct,
  ownHead,
  ownPast,
  partyBriefly,
  postOnce,
  speakerByOnePronoun,
  workThere,
} from "./one-form";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording]).words);

const keeps = (rewording: Rewording, ...texts: readonly string[]): void => {
  for (const text of texts) expect(said(rewording, text)).toBe(text);
};

it("calls a committee alike in one sentence", () => {
  expect(said(partyBriefly, "云雀区委常委安例，中共云雀区委统战部副部长白样出席")).toBe(
    "云雀区委常委安例，云雀区委统战部副部长白样出席",
  );
  keeps(
    partyBriefly,
    "中共云雀区委书记安例，松山区委书记白样出席",
    "中共云雀区委、民革云雀区委和民建云雀区委就民营经济进行了会谈",
    "中共云雀区委书记安例，大云雀区委书记白样出席",
  );
});

it("has a subject for what the speaker once did", () => {
  expect(said(ownPast, "安例表示，作为代表团成员访问过云雀，云雀气候宜人")).toBe(
    "安例表示，自己曾作为代表团成员访问过云雀，云雀气候宜人",
  );
  keeps(ownPast, "安例表示，作为行业组织，商会参加过展会", "安例表示，商会作为主办方参加过展会");
});

it("has one pronoun for the speaker in one statement", () => {
  expect(said(speakerByOnePronoun, "安例表示，自己曾到访云雀，云雀给他留下深刻印象；两市相近")).toBe(
    "安例表示，他曾到访云雀，云雀给他留下深刻印象；两市相近",
  );
  keeps(
    speakerByOnePronoun,
    "安例表示，自己曾到访云雀，收获很大",
    "安例表示，自己曾到访云雀；白样的讲话给他留下深刻印象",
    "安例表示，自己的女儿在云雀读书，老师的关怀给她留下深刻印象",
  );
});

it("has a post in front of a name or behind it, not both", () => {
  expect(said(postOnce, "感谢会长安例会长的支持")).toBe("感谢会长安例的支持");
  keeps(
    postOnce,
    "市长安例在副市长白样陪同下参观",
    "会长安例、白会长参加",
    "湖滨商会常务副会长兼云雀会长、松山商会副会长安例接待了来宾",
  );
});

it("calls an organization 其 in front of its head directly behind it", () => {
  expect(said(ownHead, "感谢云雀侨胞联合会及云雀侨胞联合会会长安例的支持")).toBe(
    "感谢云雀侨胞联合会及其会长安例的支持",
  );
  keeps(
    ownHead,
    "感谢云雀侨胞联合会及松山侨胞联合会会长安例的支持",
    "安例代表云雀市政府与云雀市政府秘书长白样会谈",
    "感谢松山商会及其会长白样、云雀侨胞联合会及云雀侨胞联合会会长安例的支持",
  );
});

it("learns at an organization from its work", () => {
  expect(said(workThere, "安例到云雀市贸促会调研学习云雀市贸促会的工作，白样接待")).toBe(
    "安例到云雀市贸促会调研学习，白样接待",
  );
  keeps(
    workThere,
    "安例到云雀市贸促会调研云雀市贸促会的工作经验",
    "安例到云雀市贸促会了解云雀市贸促会的工作",
  );
});

it("does not name a ceremony after what was signed there", () => {
  expect(said(ceremonyByAct, "甲商会与乙商会举行缔结友好商会签约仪式，签署协议书，缔结友好商会关系")).toBe(
    "甲商会与乙商会举行签约仪式，签署协议书，缔结友好商会关系",
  );
  keeps(ceremonyByAct, "甲商会与乙商会举行重点项目签约仪式，签署合作协议");
});

it.each([
  "云雀区委常委安例，中共云雀区委统战部副部长白样出席",
  "安例表示，自己曾到访云雀，云雀给他留下深刻印象",
  "感谢会长安例会长的支持",
  "感谢云雀侨胞联合会及云雀侨胞联合会会长安例的支持",
  "安例到云雀市贸促会调研学习云雀市贸促会的工作，白样接待",
  "甲商会举行缔结友好商会签约仪式，签署协议书，缔结友好商会关系",
  "安例感谢云雀市参加湖滨城市市长论坛并申办第四届湖滨城市市长论坛",
  "安例走访了青石镇农技服务站、松山镇农技服务站",
  "星河国驻湖滨总领事安例和星河国驻湖滨副领事白样到访",
])("has one form of a name or post in a paragraph with %s", (text) => {
  const [block] = paragraph("agenda", [line("a", plain(text))]);
  const [made] = block ? linesOf(withOneForm(block)) : [];
  expect(made && textOf(made.words)).not.toBe(text);
  expect(made).toBeDefined();
});
