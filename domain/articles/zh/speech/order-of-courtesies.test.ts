import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const article = (...remarks: object[]): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("白样会见安例一行"),
      home: { name: zh("云雀市文旅局"), kind: "government" },
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" }),
        personOf("bai", "白样", "云雀市文旅局", "局长", { side: "host" }),
      ],
      delegations: [{ key: "party", side: "guest", head: "an" }],
      agenda: [{ key: "talks", activity: "talks", remarks }],
    }),
    "zh",
  );

const said = remark("r1", "bai", "say", "云雀市与松山市隔江相望");
const wish = remark(
  "r2",
  "bai",
  "hope",
  "双方以此次来访为契机，在旅游推介、人才培养等方面开展更多务实合作，实现共同发展",
);
const thanks = remark("r3", "bai", "thank", "松山商会的支持");

describe("a turn", () => {
  it("ends with the wish, after thanks recorded after it", () => {
    const turn = article(said, wish, thanks);
    expect(turn.indexOf("感谢")).toBeGreaterThan(0);
    expect(turn.indexOf("感谢")).toBeLessThan(turn.indexOf("希望双方"));
  });

  it("begins with thanks that were recorded last, unless they take up the statement", () => {
    const turn = article(said, thanks);
    expect(turn).toMatch(/感谢松山商会的支持，(?:并)?表示，?云雀市与松山市隔江相望/);
    const taken = article(said, remark("r3", "bai", "thank", "这一机缘带来的支持"));
    expect(taken.indexOf("感谢")).toBeGreaterThan(taken.indexOf("隔江相望"));
  });

  it("keeps an invitation after the wish that led to it", () => {
    const turn = article(wish, remark("r4", "bai", "invite", "松山商会参加秋季旅游节"));
    expect(turn.indexOf("邀请")).toBeGreaterThan(turn.indexOf("希望双方"));
  });
});

describe("two wishes with a statement between them", () => {
  const first = remark("r1", "bai", "hope", "两地通过这次交流加强合作");
  const more = remark("r3", "bai", "hope", "松山商会明年组团来云雀市参展");

  it("are one after the statement", () => {
    const turn = article(first, remark("r2", "bai", "say", "第三届云雀博览会已于上月闭幕"), more);
    expect(turn).toMatch(/上月闭幕，希望两地通过这次交流加强合作，松山商会明年组团来云雀市参展/);
    expect(turn).not.toMatch(/还希望|希望[^。]*。白样表示/);
  });

  it("stay separate where the statement refers to the first", () => {
    const turn = article(first, remark("r2", "bai", "say", "这有利于两地企业"), more);
    expect(turn.indexOf("这有利于")).toBeGreaterThan(turn.indexOf("加强合作"));
    expect(turn.indexOf("这有利于")).toBeLessThan(turn.indexOf("组团"));
  });

  it("follow a statement of several clauses in a sentence of their own, so that nothing else could wish", () => {
    const long =
      "第三届云雀博览会已于上月闭幕，设有渔具馆、船舶馆等主题展馆，现场成交额再创新高，受到客商欢迎";
    const invited = "松山商会明年组织更多会员企业到云雀市参展，参与码头建设，拓展合作";
    const turn = article(remark("r2", "bai", "say", long), remark("r3", "bai", "hope", invited));
    expect(turn).toContain("受到客商欢迎。白样希望松山商会");
    expect(turn).not.toContain("客商欢迎，希望");
  });
});

describe("a wish with a promise after it", () => {
  it("has one 并 after a comma", () => {
    const turn = article(
      remark("r1", "bai", "hope", "本届博览会再以线下形式举办，并加入新元素"),
      remark("r2", "bai", "promise", "一如既往支持博览会，共同为两地经济发展作出贡献"),
    );
    expect(turn).toContain("再以线下形式举办并加入新元素，并表示");
    expect(turn).not.toMatch(/，并[^，。]*，并/);
  });
});

describe("two wishes for both chambers", () => {
  it("have them once as their subject, and never the chamber alone", () => {
    const turn = article(
      remark("r1", "bai", "hope", "两地商会以此为契机，加强交流", "两地商会为经济发展搭建新平台"),
    );
    expect(turn).toContain("希望两地商会以此为契机，加强交流，为经济发展搭建新平台");
    expect(turn).not.toMatch(/，商会为/);
  });
});

describe("a wish after a statement", () => {
  const long =
    "云雀市是沿江重要的旅游城市，近年来不断完善基础设施，先后建成两座博物馆，推出多条精品线路，旅游收入连年增长，游客来自三十多个国家";

  it("begins a sentence where the statement is long", () => {
    const turn = article(remark("r1", "bai", "say", long), wish);
    expect(turn).toContain("三十多个国家。白样希望双方");
    expect(turn).not.toContain("三十多个国家，希望");
  });

  it("continues where both are short", () => {
    const turn = article(said, remark("r2", "bai", "hope", "双方加强旅游合作"));
    expect(turn).toMatch(/隔江相望，希望双方加强旅游合作/);
  });

  it("is a series by semicolons where it has three aims of several clauses", () => {
    const aims = [
      "加强高层互访，完善对话机制，把握合作方向",
      "扩大人文交流，深化教育合作，讲好友城故事",
      "拓宽合作领域，发展经贸往来，共同造福两地人民，让更多企业受益于两市之间的友好合作关系",
    ];
    const turn = article(remark("r1", "bai", "hope", ...aims.map((one) => `双方进一步${one}`)));
    expect(turn).toMatch(/把握合作方向；进一步扩大.*讲好友城故事；进一步拓宽/);
  });
});

describe("a statement between two wishes", () => {
  it("joins the statement before both, even where somebody was welcomed on behalf of others", () => {
    const turn = article(
      { ...remark("r0", "bai", "welcome"), whom: zh("安例一行"), onBehalfOf: "an" },
      said,
      remark("r2", "bai", "hope", "松山商会组织会员前来考察，参加秋季旅游节"),
      remark("r3", "bai", "say", "今年是两地结好十周年"),
      remark("r4", "bai", "hope", "两地深化文化、教育等领域的合作"),
    );
    expect(turn.indexOf("今年是两地结好十周年")).toBeGreaterThan(0);
    expect(turn.indexOf("今年是两地结好十周年")).toBeLessThan(turn.indexOf("希望松山商会"));
    expect(turn).not.toContain("还希望");
  });
});
