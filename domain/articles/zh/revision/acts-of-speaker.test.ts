import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import { withActsOfSpeaker } from "./acts-of-speaker";

const of = (name: string, words: string): Phrase => say`${mentioning(plain(name), name)}${plain(words)}`;

const texts = (...all: Phrase[]): string[] => {
  const lines = all.map((words, at) => ({ id: `agenda[t].remarks[r${at}]`, words }));
  const block = withActsOfSpeaker({ type: "paragraph", part: "agenda", lines, keys: [] } as Composed);
  return block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
};

describe("neighbouring acts in words of one speaker", () => {
  it("share a sentence, the last after a conjunction", () => {
    expect(texts(of("安例", "感谢白样的接待，介绍了商会的情况"), of("安例", "表示，此行收获很大"))).toEqual([
      "安例感谢白样的接待，介绍了商会的情况，并表示，此行收获很大",
    ]);
    expect(texts(of("安例", "建议改进服务"), of("安例", "就松山商会的工作发言"))).toEqual([
      "安例建议改进服务，并就松山商会的工作发言",
    ]);
    expect(texts(of("安例", "在致辞中代表松山商会介绍了会情"), of("安例", "还说，此行收获很大"))).toEqual([
      "安例在致辞中代表松山商会介绍了会情，并表示，此行收获很大",
    ]);
  });

  it("keep the conjunction in front of a statement behind a welcome", () => {
    const welcome = of("安例", "对来宾表示欢迎，并说，两地往来密切");
    expect(texts(welcome, of("安例", "希望双方扩大贸易"))).toEqual([textOf(welcome), "安例希望双方扩大贸易"]);
  });

  it("are two sentences of three in a row where both have room", () => {
    const thanks = of("安例", "感谢湖滨商会多年来对两地友好往来和经贸合作的大力支持以及此次热情周到的接待");
    const said = of(
      "安例",
      "表示，松山市正在加快建设面向海外的产业园区，营商环境持续改善，一批重点项目建成投产，对外贸易连年增长，服务企业的措施陆续出台，进出口总额连续五年居全省前列",
    );
    const wish = of("安例", "希望双方加强沟通，推动更多企业前来考察");
    expect(texts(thanks, said)).toHaveLength(2);
    expect(texts(thanks, said, wish)).toEqual([
      `${textOf(thanks)}，并${textOf(said).slice(2)}`,
      textOf(wish),
    ]);
    expect(texts(of("白样", "介绍了园区"), said, wish)).toHaveLength(3);
  });

  it("end with a request behind a wish, but not behind points", () => {
    const points = "表示，松山工业门类齐全；云溪区近年来发展很快";
    const asked = of("安例", "邀请白样组团到云溪考察");
    expect(texts(of("安例", `${points}；希望双方扩大合作`), asked)).toEqual([
      `安例${points}；希望双方扩大合作，并邀请白样组团到云溪考察`,
    ]);
    expect(texts(of("安例", points), asked)).toHaveLength(2);
  });

  it("stay apart where the sentence would be long", () => {
    const facts = "松山商会成立以来开展的各项交流活动、对会员企业的服务、对青年企业家的培训以及近年来".repeat(
      2,
    );
    const introduced = of("安例", `介绍了${facts}的工作`);
    expect(texts(introduced, of("安例", "希望双方扩大合作，共同组织两地企业参加云溪博览会"))).toHaveLength(2);
    expect(texts(introduced, of("安例", "表示，商会愿为企业服务"))).toHaveLength(1);
    const points = `表示，松山工业门类齐全；云溪区近年来发展很快，已成为${"重要的制造业和".repeat(3)}物流基地`;
    const asked = of("安例", "邀请白样组团到云溪考察，与当地企业洽谈");
    expect(texts(of("安例", `${points}；希望双方扩大合作`), asked)).toHaveLength(2);
  });

  it("are up to three, with one statement of several clauses", () => {
    const three = of("安例", "欢迎白样一行到来，感谢白样的支持，并介绍了商会的情况");
    expect(texts(three, of("安例", "表示，此行收获很大"))).toHaveLength(2);
    const agreed = of("安例", "表示，商会赞同白样的建议");
    expect(texts(agreed, of("安例", "介绍了商会的情况，表示将扩大合作"))).toHaveLength(2);
    expect(texts(agreed, of("安例", "介绍了商会的情况"))).toHaveLength(1);
  });

  it("stay apart behind a statement of several clauses, quoted words, a conjunction and acts of others", () => {
    const long =
      "指出，举办此次展会是落实双方共识、在新形势下深化松山与云溪经贸合作的一项重要创新举措，也是双方多年来共同努力的成果，意义十分重大";
    const said = of("安例", "表示，此行收获很大");
    expect(texts(of("安例", long), of("安例", "建议双方扩大合作"))).toHaveLength(2);
    const people = of("安例", "表示，松山举行了论坛，大使应邀参加");
    expect(texts(people, of("安例", "建议双方扩大合作"))).toHaveLength(2);
    expect(texts(of("安例", "宣读了贺信"), said)).toHaveLength(2);
    expect(texts(of("安例", "与白样座谈"), said)).toHaveLength(2);
    expect(texts(of("安例", "肯定了该校设立图书角，并坚持捐书的做法"), said)).toHaveLength(2);
    expect(texts(of("安例", "介绍了情况"), of("白样", "表示，此行收获很大"))).toHaveLength(2);
    expect(texts(say`应${of("安例", "邀请")}，白样到商会参观`, of("安例", "介绍了情况"))).toHaveLength(2);
    expect(texts(say`${of("白样", "代表")}${of("安例", "感谢商会")}`, said)).toHaveLength(2);
  });
});
