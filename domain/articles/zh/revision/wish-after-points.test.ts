import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import { withWishesAfterPoints } from "./wish-after-points";

const of = (name: string, words: string): Phrase => say`${mentioning(plain(name), name)}${plain(words)}`;

const texts = (...all: Phrase[]): string[] => {
  const lines = all.map((words, at) => ({ id: `agenda[t].remarks[r${at}]`, words }));
  const block = withWishesAfterPoints({ type: "paragraph", part: "agenda", lines, keys: [] } as Composed);
  return block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
};

const POINTS = "表示，松山商会为两地合作搭建了桥梁；此次考察是新的开端";

describe("a wish after several points of one speaker", () => {
  it("continues them without the name", () => {
    expect(texts(of("安例", POINTS), of("安例", "希望双方拓展合作"))).toEqual([
      `安例${POINTS}；希望双方拓展合作`,
    ]);
  });

  it("gives a request after a series and a wish after a long one a sentence of its own", () => {
    expect(texts(of("安例", POINTS), of("安例", "请该会继续关注展会"))).toHaveLength(2);
    const three = `${POINTS}；云溪开发区在医药产业集群、基础设施建设、科研院所合作、人才引进培养、国际市场开拓等方面基础成熟`;
    const wish =
      "希望双方建立长期稳定的沟通交流机制，拓展合作广度与深度，共享发展机遇，实现互惠共赢，共同服务两地企业和居民";
    expect(texts(of("安例", three), of("安例", wish))).toHaveLength(2);
    const long = `${POINTS}；云溪开发区在医药产业集群、基础设施建设、科研院所合作、人才引进培养、国际市场开拓、公共服务平台等方面基础成熟，发展前景广阔，服务企业的措施陆续出台，一批重点项目建成投产，对外贸易连年增长，进出口总额连续五年居全省前列，服务企业的各项措施陆续出台`;
    expect(
      texts(
        of("安例", long),
        of("安例", "希望商会与开发区建立长期稳定的沟通交流机制，拓展合作广度与深度，共享发展机遇"),
      ),
    ).toHaveLength(2);
  });

  it("is no place for a fact behind a promise", () => {
    const promise = of("安例", "表示，将尽忠职守，为会员服务；加强与各地的联系");
    expect(texts(promise, of("安例", "表示，商会历史悠久"))).toHaveLength(2);
    expect(texts(promise, of("安例", "表示，商会愿推动合作"))).toHaveLength(1);
  });

  it("keeps the name of another speaker", () => {
    expect(texts(of("安例", POINTS), of("白样", "希望双方拓展合作"))).toHaveLength(2);
  });

  it("follows a single point after a comma, unless it could be the wish of the people named there", () => {
    const single = "表示，松山商会在湖滨投资，发展良好";
    expect(texts(of("安例", single), of("安例", "希望双方拓展合作"))).toEqual([
      `安例${single}，希望双方拓展合作`,
    ]);
    expect(texts(of("安例", `${single}，受到好评`), of("安例", "希望双方拓展合作"))).toHaveLength(2);
  });
});

describe("a further statement of one speaker", () => {
  it("is no part of what was pointed out where it is what somebody favours", () => {
    const pointed = of("安例", "指出，医疗队要加强规划；要加强保障");
    expect(texts(pointed, of("安例", "表示，他支持改善驻地建设"))).toHaveLength(2);
    expect(texts(pointed, of("安例", "表示，驻地建设已经启动"))).toHaveLength(1);
  });

  it("continues the statement before it without the name", () => {
    expect(texts(of("安例", "表示，此次考察是新的开端"), of("安例", "还表示，商会将继续为企业服务"))).toEqual(
      ["安例表示，此次考察是新的开端；商会将继续为企业服务"],
    );
    expect(texts(of("安例", POINTS), of("安例", "要求有关部门做好服务"))).toHaveLength(2);
  });

  it("keeps its verb where it is an intention behind one point, and its name behind several", () => {
    const single = "表示，此次考察是新的开端";
    expect(texts(of("安例", single), of("安例", "还表示，将继续为企业服务"))).toEqual([
      `安例${single}；并表示将继续为企业服务`,
    ]);
    expect(texts(of("安例", POINTS), of("安例", "还表示，将继续为企业服务"))).toHaveLength(2);
  });
});
