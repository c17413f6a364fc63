import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const named = (names: readonly string[], kind?: string): object[] =>
  names.map((name) => ({ name: zh(name), ...(kind ? { kind } : {}) }));
const group = (key: string, words: string, of: readonly string[], more: object): object => ({
  key,
  group: zh(words),
  of: named(of),
  ...more,
});
const visit = (participants: object[], more: object = {}): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("安例率团访问云雀市"),
      city: zh("云雀市"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨学院", "院长", { side: "guest", delegation: "d", roles: ["head"] }),
        ...participants,
      ],
      ...more,
    }),
    "zh",
  );
const GUEST = { side: "guest", delegation: "d" };

describe("people beside a group of several organizations", () => {
  it("are separated from its organizations", () => {
    const article = visit(
      [
        personOf("mo", "莫常", "湖滨学院", "党委副书记", GUEST),
        personOf("wen", "文样", "湖滨学院", "副院长", GUEST),
        group("g", "负责人", ["党政办公室", "财务处", "测绘学院"], { ...GUEST, ofOpen: true }),
      ],
      { participantsOpen: true },
    );
    expect(article).toContain("莫常、副院长文样，以及党政办公室、财务处、测绘学院等单位负责人");
    expect(article).not.toContain("文样、党政办公室");
  });
});

describe("an open list of organizations before those who come from them", () => {
  it.each<[string, string[], string, string?]>([
    ["总领事", ["老挝", "缅甸", "斐济"], "老挝、缅甸、斐济等国总领事"],
    ["秘书长", ["星河在沪商会", "松山在沪商会"], "星河在沪商会、松山在沪商会等商会秘书长"],
    ["会长", ["星河商会", "松山联谊会"], "星河商会、松山联谊会等单位会长"],
    ["代表", ["星河国驻云雀总领事馆", "松山国驻云雀总领事馆"], "总领事馆等机构代表", "government"],
    ["企业家", ["星河商会", "松山商会"], "星河商会、松山商会等商会的企业家"],
    ["侨领和乡亲", ["星河会馆", "松山同乡会"], "星河会馆、松山同乡会等单位的侨领和乡亲"],
  ])("has a noun after 等 before %s", (words, of, wanted, kind?: string) => {
    const some = { ...group("g", words, of, { ...GUEST, ofOpen: true }), of: named(of, kind) };
    expect(visit([some])).toContain(wanted);
  });
});

describe("a number of organizations, of which some are named", () => {
  const consulates = ["松山国", "枫叶国", "湖滨国"].map((country) => `${country}驻云雀总领事馆`);
  const officers = group("g", "9个国家驻云雀总领事馆的领事官员", consulates, { ...GUEST, ofOpen: true });

  it("follows these examples, which leave out the noun that it has", () => {
    const article = visit([officers]);
    expect(article).toContain("松山国、枫叶国、湖滨国等9个国家驻云雀总领事馆的领事官员");
    expect(article).not.toContain("部门");
    const members = group("g", "15家会员单位的代表", ["星河公司", "松山酒店"], { ...GUEST, ofOpen: true });
    expect(visit([members])).toContain("星河公司、松山酒店等15家会员单位的代表");
  });

  it("is only the people the second time", () => {
    const mo = personOf("mo", "莫常", "松山国驻云雀总领事馆", "领事", GUEST);
    const article = visit([officers, mo], {
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            { ...remark("r", "an", "thank", "热情接待"), onBehalfOf: "g" },
            { ...remark("s", "mo", "hope", "加强合作"), onBehalfOf: "g" },
          ],
        },
      ],
    });
    expect(article).toContain("领事官员们");
    expect(article.match(/9个国家/g)).toHaveLength(1);
  });
});

describe("a relative", () => {
  const wife = { key: "w", group: zh("夫人"), ...GUEST };

  it("is named by the person before them in the record", () => {
    const article = visit([wife, personOf("mo", "莫常", "湖滨学院", "副院长", GUEST)]);
    expect(article).toContain("安例夫人");
    expect(article).not.toMatch(/(?<!安例)夫人/);
  });

  it("is not brought by the one whose relative it is", () => {
    expect(visit([wife])).not.toMatch(/率[^，。]*夫人/);
    expect(visit([wife])).toContain("安例夫人");
  });

  it("comes after the one whose relative they are, and is named by that name", () => {
    const kin = { key: "w", group: zh("松山会馆会长夫人"), ...GUEST };
    const article = visit(
      [
        kin,
        personOf("wen", "文样", "湖滨学院", "副院长", GUEST),
        personOf("mo", "莫常", "松山会馆", "会长", { ...GUEST, roles: ["speaker"] }),
      ],
      { agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "mo", "hope", "两地常来常往")] }] },
    );
    expect(article).toContain("松山会馆会长莫常和莫常夫人");
    expect(article).not.toContain("会长夫人");
  });

  it("of a foreign name has its last part", () => {
    const article = text(
      heldEvent({
        kind: "meeting",
        title: zh("白样会见安例"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("bai", "白样", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例·湖滨", "松山国", "总理", { ...GUEST, roles: ["head"] }),
          wife,
        ],
      }),
      "zh",
    );
    expect(article).toContain("湖滨夫人");
  });
});

describe("organizations of several regions after another one", () => {
  const organizers = (names: readonly string[]): string =>
    text(
      heldEvent({
        kind: "seminar",
        title: zh("图书馆年会举行"),
        officialName: zh("图书馆年会"),
        city: zh("云雀市"),
        organizers: named(names).map((organization) => ({ organization, tier: "host" })),
      }),
      "zh",
    );

  it("are named in full", () => {
    const three = ["星河省图书馆学会", "松山省图书馆学会", "湖滨省图书馆学会"];
    expect(organizers(["云雀图书馆学会", ...three])).toContain(`云雀图书馆学会、${three.join("、")}`);
  });
});
