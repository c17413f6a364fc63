import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const HOSTS = [
  ["bai", "白样", "党委书记"],
  ["xu", "许样", "副校长"],
  ["shi", "石例", "国际处处长"],
] as const;
const GUESTS = [{ key: "lin" }, { key: "he" }];

/** 云溪商会到访湖滨大学: a visit with these roles of the hosts. */
const visit = (
  roles: readonly (string | undefined)[],
  agenda: readonly object[],
  more: readonly object[] = [],
) =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪商会到访湖滨大学"),
      venue: { name: zh("湖滨大学"), organization: { name: zh("湖滨大学") } },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: [
        personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("he", "何例", "云溪商会", "秘书长", { side: "guest", delegation: "d" }),
        ...HOSTS.map(([key, name, post], at) =>
          personOf(key, name, "湖滨大学", post, { side: "host", roles: roles[at] ? [roles[at]] : [] }),
        ),
        ...more,
      ],
      agenda,
    }) as DraftRecord,
    "zh",
  );

const tour = (...people: object[]) => ({
  key: "tour",
  activity: "tour",
  people: [...GUESTS, ...people],
  saw: [zh("校史馆"), zh("图书馆")],
});
const talks = (people: readonly object[], more: object = {}) => ({
  key: "talks",
  activity: "talks",
  people: [...GUESTS, ...people],
  remarks: [remark("r1", "bai", "introduce", "学校发展情况"), remark("r2", "lin", "hope", "双方加强合作")],
  ...more,
});
const [bai, xu, shi] = HOSTS.map(([key]) => ({ key }));

describe("hosts of a Chinese visit", () => {
  it("are one list of those who accompanied it, also if one item of all names some of them as its escorts", () => {
    const text = visit(
      ["escort", "escort", "escort"],
      [
        talks([bai as object, xu as object, shi as object], { title: zh("交流会") }),
        tour({ key: "bai", as: "escort" }, { key: "xu", as: "escort" }),
      ],
    );
    expect(text).toContain("党委书记白样、副校长许样、国际处处长石例陪同");
    expect(text.match(/许样/g)).toHaveLength(1);
  });

  it("are not listed again at what both sides saw together", () => {
    const film = {
      key: "f",
      activity: "other",
      did: zh("观看学校宣传片"),
      people: [bai, xu, shi, ...GUESTS],
    };
    const text = visit(
      ["receiver", "receiver", "receiver"],
      [film, talks([bai as object, xu as object, shi as object])],
    );
    expect(text).toContain("双方观看了学校宣传片");
    expect(text).not.toContain("许样、石例参加");
    const some = visit(["receiver", "receiver", "receiver"], [{ ...film, people: [bai, ...GUESTS] }]);
    expect(some).not.toContain("双方观看");
  });

  it("are not listed again at a stop of a visit that they accompanied throughout", () => {
    const opening = {
      key: "f",
      activity: "other",
      did: zh("参加樱花节开幕式"),
      people: [xu, shi, ...GUESTS],
    };
    const text = visit(
      ["receiver", "escort", "escort"],
      [talks([bai as object, xu as object, shi as object]), opening],
    );
    expect(text).toContain("参加了樱花节开幕式。");
    expect(text.match(/石例/g)).toHaveLength(1);
  });

  it("talk as one of two sides where those met had accompanied the visit; others of them are named", () => {
    const text = visit(
      ["escort", undefined, undefined],
      [tour(), talks([bai as object, xu as object], { topics: [zh("人才培养合作")] })],
    );
    expect(text).toContain("双方就人才培养合作进行了座谈交流");
    expect(text).not.toContain("与白样");
    expect(text).toContain("副校长许样参加");
  });

  it("have the chair of talks before those who only took part", () => {
    const text = visit(
      ["receiver", undefined, undefined],
      [
        tour(),
        talks([{ key: "bai", as: "chair" }, xu as object, shi as object, { key: "ye" }], {
          title: zh("交流会"),
        }),
      ],
      [personOf("ye", "叶样", "湖滨大学", "教务处处长", { side: "host" })],
    );
    expect(text).toMatch(/白样主持，[^。]*许样[^。]*参加/);
  });
});

describe("hosts who only were present", () => {
  it("are one list with those who took part in the talks", () => {
    const text = visit(
      ["receiver", undefined, undefined],
      [talks([bai as object, xu as object], { topics: [zh("人才培养合作")] })],
    );
    expect(text).toMatch(/副校长许样、[^。，]*国际处处长石例参加活动/);
    expect(text.match(/参加/g)).toHaveLength(1);
  });

  it("are named with the first item that lists them, not at the end", () => {
    const text = visit(
      ["receiver", undefined, undefined],
      [
        talks([bai as object, xu as object, { key: "grp" }], { topics: [zh("人才培养合作")] }),
        tour(xu as object),
      ],
      [{ key: "grp", group: zh("相关部门负责人"), of: [{ name: zh("湖滨大学") }], side: "host" }],
    );
    expect(text.indexOf("许样")).toBeLessThan(text.indexOf("介绍了"));
  });

  it("took part in the visit where the talks have another name than talks", () => {
    const text = visit(
      ["receiver", undefined, undefined],
      [tour(), { ...talks([]), people: undefined, title: zh("欢迎会") }],
    );
    expect(text).not.toContain("参加座谈");
  });
});

describe("escorts of a third side", () => {
  it("accompanied the visit, not the talks that list them alone", () => {
    const text = visit(
      ["receiver", undefined, undefined],
      [
        tour(),
        talks(
          [
            { key: "bai", as: "receiver" },
            { key: "qiao", as: "escort" },
          ],
          { topics: [zh("人才培养合作")] },
        ),
      ],
      [{ key: "qiao", group: zh("当地侨社侨领"), side: "third", roles: ["escort"] }],
    );
    expect(text).toMatch(/到访湖滨大学，当地侨社侨领陪同/);
    expect(text).not.toMatch(/合作进行了?[^。]*，当地侨社侨领陪同/);
  });
});
