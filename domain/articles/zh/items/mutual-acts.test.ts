import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const written = (act: object, more: readonly object[] = [], others: readonly object[] = []): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云溪商会赴枫叶商会考察"),
      home: { name: zh("云溪商会"), kind: "association" },
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: [
        personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", delegation: "d" }),
        personOf("he", "何例", "云溪商会", "秘书长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "枫叶商会", "会长", { side: "host" }),
        ...others,
      ],
      agenda: [
        {
          key: "talks",
          activity: "talks",
          topics: [zh("会员服务")],
          remarks: [remark("r", "bai", "welcome")],
        },
        ...more,
        { key: "g", activity: "other", ...act },
      ],
    }) as DraftRecord,
    "zh",
  );

describe("what two sides did to each other", () => {
  it("has both as its subject, and never one side alone", () => {
    for (const did of ["互赠纪念品", "交换会旗", "合影留念"]) {
      const text = written({ did: zh(did) });
      expect(text).toContain(`双方${did}。`);
      expect(text).not.toMatch(/一行还?(?:互赠|交换|合影)/);
    }
  });

  it("is of both where the head of the visitors did something together with others of an open list", () => {
    const act = { did: zh("共同学习航运政策"), people: [{ key: "lin", as: "head" }], peopleOpen: true };
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("云溪商会到访枫叶商会"),
        participants: [
          personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", roles: ["head"] }),
          personOf("bai", "白样", "枫叶商会", "会长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          { key: "talks", activity: "talks", remarks: [remark("r", "lin", "hope", "双方加强往来")] },
          { key: "g", activity: "other", ...act },
        ],
      }) as DraftRecord,
      "zh",
    );
    expect(text).toMatch(/双方(?:还)?共同学习/);
    expect(text).not.toMatch(/一行(?:还)?共同学习/);
  });

  it("has both sides as its subject where the item lists the delegation and its host", () => {
    const people = [{ key: "lin" }, { key: "he" }, { key: "bai" }];
    const text = written({ did: zh("互赠纪念品"), people });
    expect(text).toContain("双方互赠纪念品");
    expect(text).not.toMatch(/一行还?互赠|白样参加/);
  });

  it("is not a further act of those who toured something before", () => {
    const text = written({ did: zh("互相赠送画册") }, [
      { key: "t", activity: "tour", saw: [zh("晨星电子")] },
    ]);
    expect(text).toContain("参观了晨星电子");
    expect(text).toContain("双方互相赠送画册");
    expect(text).not.toContain("并互相");
  });

  it("is what those saw whom the text has named, who learned of its topics", () => {
    const text = written({
      did: zh("观看商会宣传片"),
      people: [{ key: "lin" }, { key: "bai" }],
      peopleOpen: true,
      topics: [zh("商会的发展历程")],
    });
    expect(text).toContain("双方观看了商会宣传片，了解商会的发展历程。");
    expect(text).not.toMatch(/等观看|就商会的发展历程/);
  });

  it("is not done to some of those who are named as taking part in it", () => {
    const students = { key: "s", group: zh("云溪籍学生代表"), side: "host" };
    const people = [{ key: "lin" }, { key: "he" }, { key: "s" }];
    const text = written(
      { did: zh("看望云溪籍学生"), people, remarks: [remark("r2", "s", "introduce", "学习生活情况")] },
      [],
      [students],
    );
    expect(text).toMatch(/看望了?云溪籍学生/);
    expect(text).not.toMatch(/代表参加/);
  });

  it("names those of the two sides who are listed", () => {
    const text = written({ did: zh("相互介绍了会员情况"), people: [{ key: "lin" }, { key: "bai" }] });
    expect(text).toMatch(/林谷与[^。]*白样相互介绍了会员情况/);
  });

  it("is theirs where all visitors are listed with their host, who did not only take part", () => {
    const people = [{ key: "lin" }, { key: "he" }, { key: "bai" }];
    const text = written({ did: zh("互赠印有会徽的纪念品"), people });
    expect(text).toContain("双方互赠印有会徽的纪念品。");
    expect(text).not.toMatch(/一行还?互赠|白样参加/);
  });
});

describe("what all visitors did together with others", () => {
  const lin = { key: "lin", as: "head" };
  const did = zh("共同学习航运大会精神");

  it("has both sides as its subject", () => {
    const act = { did, people: [lin, { key: "he" }], peopleOpen: true };
    expect(written(act)).toContain("双方共同学习");
    expect(written(act)).not.toMatch(/一行还?共同/);
  });

  it("is of the visitors alone, where others of them are not listed, or nobody else was there", () => {
    for (const act of [
      { did, people: [lin], peopleOpen: true },
      { did, people: [lin, { key: "he" }] },
      { did: zh("学习航运大会精神"), people: [lin, { key: "he" }], peopleOpen: true },
    ])
      expect(written(act)).not.toMatch(/双方(?:共同)?学习/);
  });
});

it("has both sides as the subject of what each of them has", () => {
  expect(written({ did: zh("观看各自的宣传片") })).toMatch(/双方观看了?各自的宣传片/);
});

it("does not have both sides do what people of one side have each", () => {
  const guest = (key: string, name: string, firm: string) =>
    personOf(key, name, firm, "总经理", { side: "guest" });
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("示例协会到访样本商会"),
      participants: [
        personOf("an", "安例", "样本商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bo", "博例", "示例协会", "会长", { side: "guest", roles: ["head"] }),
        guest("he", "何例", "示例海运公司"),
        guest("jin", "金例", "示例茶业公司"),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [zh("港口合作")] },
        { key: "x", activity: "other", did: zh("介绍各自企业情况"), people: [{ key: "he" }, { key: "jin" }] },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/何例、金例介绍了?各自企业情况/);
});
