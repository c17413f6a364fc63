import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const lin = personOf("lin", "林谷", "枫叶师范大学", "校长", { side: "guest", roles: ["head"] });
const visit = (agenda: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("林谷访问松山商会"),
      home: { name: zh("松山商会") },
      city: zh("松山"),
      participants: [lin, personOf("bai", "白样", "松山商会", "会长", { side: "host" })],
      agenda,
      ...more,
    }),
    "zh",
  );
const talks = (remarks: object[], more: object = {}): object => ({
  key: "t",
  activity: "talks",
  people: [{ key: "lin" }, { key: "bai" }],
  remarks,
  ...more,
});

describe("the speaker's own organization", () => {
  it("is 该校 in what the speaker introduced", () => {
    const text = visit([talks([remark("r", "lin", "introduce", "枫叶师范大学的专业特色")])]);
    expect(text).toContain("该校的专业特色");
    expect(text).not.toContain("介绍了枫叶师范大学的");
  });

  it("is 该校 where another of its kind is named later in the sentence", () => {
    const remarks = [
      remark("r", "lin", "introduce", "枫叶师范大学的专业特色"),
      remark("s", "lin", "praise", "云溪大学的办学水平"),
    ];
    const venue = {
      name: zh("云溪大学"),
      organization: { name: zh("云溪大学"), kind: "university" },
    };
    const tour = { key: "v", activity: "tour", told: "after", venue, saw: [zh("校史馆")] };
    expect(visit([talks(remarks), tour])).toContain("介绍了该校的专业特色，并称赞了云溪大学");
  });

  it("keeps its name after a sentence about another of its noun", () => {
    const guest = personOf("lin", "林谷", "云溪港口商会", "会长", { side: "guest", roles: ["head"] });
    const text = visit([talks([remark("r", "lin", "introduce", "云溪港口商会的基本情况")])], {
      participants: [
        guest,
        personOf("bai", "白样", "松山商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
    });
    expect(text).toContain("介绍了云溪港口商会的基本情况");
    expect(text).not.toContain("该商会的基本情况");
  });

  it("keeps its name after another of its noun that the speaker named first", () => {
    const guest = personOf("lin", "林谷", "云溪港口商会", "会长", { side: "guest", roles: ["head"] });
    const remarks = [
      { ...remark("q", "lin", "thank", "接待"), whom: zh("湖滨松山商会") },
      remark("r", "lin", "introduce", "云溪港口商会服务会员的情况"),
      { ...remark("s", "lin", "invite", "率队到云溪港口商会指导工作"), whom: zh("白样") },
    ];
    const text = visit([talks(remarks)], {
      title: zh("林谷访问湖滨松山商会"),
      home: { name: zh("湖滨松山商会") },
      participants: [guest, personOf("bai", "白样", "湖滨松山商会", "会长", { side: "host" })],
    });
    expect(text).toContain("率队到云溪港口商会指导工作");
    expect(text).not.toContain("到该商会");
  });

  it("keeps its name beside another of its kind, and in a longer name", () => {
    const text = visit([talks([remark("r", "lin", "introduce", "枫叶师范大学与云溪大学的合作")])], {
      background: [zh("云溪大学是枫叶师范大学的友好院校。")],
      organizers: [{ organization: { name: zh("云溪大学"), kind: "university" }, tier: "supporter" }],
    });
    expect(text).not.toContain("该校与云溪大学");
    const longer = visit([talks([remark("r", "lin", "introduce", "枫叶师范大学附属中学的课程")])]);
    expect(longer).not.toContain("该校附属");
  });
});

describe("three statements in a row", () => {
  it("have another verb the third time, of the same force", () => {
    const text = visit(
      [
        talks(
          [
            remark("a", "lin", "say", "合作前景广阔"),
            remark("b", "bai", "say", "两地往来频繁"),
            remark("c", "he", "say", "港口条件优越"),
          ],
          { people: [{ key: "lin" }, { key: "bai" }, { key: "he" }] },
        ),
      ],
      {
        participants: [
          lin,
          personOf("bai", "白样", "松山商会", "会长", { side: "host" }),
          personOf("he", "何例", "松山商会", "副会长", { side: "host" }),
        ],
      },
    );
    expect(text.match(/表示，/g)?.length ?? 0).toBeLessThan(3);
    expect(text).toContain("何例说，港口条件优越");
  });
});

describe("a meeting by its title", () => {
  it("has those who received the visitors as its subject, rather than both sides", () => {
    const text = visit(
      [
        { key: "s", activity: "tour", when: { start: "2024-03-05" }, saw: [zh("展厅")] },
        talks([{ ...remark("r", "bai", "thank", "到访"), whom: zh("林谷") }], {
          title: zh("会见"),
          when: { start: "2024-03-06" },
          venue: { name: zh("行政楼") },
          people: [{ key: "lin" }, { key: "bai", as: "receiver" }, { key: "g" }],
        }),
      ],
      {
        when: { start: "2024-03-05", end: "2024-03-06" },
        organizers: [{ participant: "bai", tier: "inviter" }],
        participants: [
          lin,
          personOf("bai", "白样", "松山商会", "会长", { side: "host" }),
          { key: "g", group: zh("商会工作人员"), side: "host" },
        ],
      },
    );
    expect(text).toContain("白样在行政楼会见了林谷");
    expect(text).toContain("会见了林谷，商会工作人员参加。");
    expect(text).not.toContain("双方在行政楼");
  });
});

describe("speakers whom the sentence before has listed", () => {
  it("are named without the long group beside them", () => {
    const text = visit(
      [
        talks(
          [
            remark("a", "lin", "introduce", "学校的专业"),
            { ...remark("b", "bai", "praise", "学校的成绩"), by: ["bai", "he", "g"] },
          ],
          {
            title: zh("合作交流座谈会"),
            people: [{ key: "lin" }, { key: "bai" }, { key: "he" }, { key: "g" }],
          },
        ),
      ],
      {
        participants: [
          lin,
          personOf("bai", "白样", "松山商会", "会长", { side: "host" }),
          personOf("he", "何例", "松山商会", "副会长", { side: "host" }),
          {
            key: "g",
            side: "host",
            group: zh("工商联负责人"),
            of: [{ name: zh("云溪县") }, { name: zh("湖滨县") }],
          },
        ],
      },
    );
    expect(text).toContain("白样、何例等肯定了学校的成绩");
  });
});
