import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const people = [
  personOf("lin", "林谷", "枫叶大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
  personOf("bai", "白样", "云溪大学", "副校长", { side: "host" }),
];
const written = (item: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("枫叶大学校长林谷一行访问云溪大学"),
      home: { name: zh("云溪大学"), kind: "university" },
      when: { start: "2024-03-05" },
      venue: { name: zh("云溪大学"), organization: { name: zh("云溪大学"), kind: "university" } },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: people,
      agenda: [
        { key: "talks", activity: "talks", topics: [zh("联合培养")] },
        { key: "p", activity: "presentation", ...item },
      ],
    }) as DraftRecord,
    "zh",
  );

describe("a presentation", () => {
  it("whose title is what it was about is given by its speaker, not held", () => {
    const text = written({ title: zh("湖滨新城的产业布局"), people: [{ key: "lin", as: "speaker" }] });
    expect(text).toContain("以“湖滨新城的产业布局”为题作介绍。");
    expect(text).not.toMatch(/布局(?:举行|环节)/);
  });

  it("at a conference or in a lecture hall is a lecture, by a speaker with all posts", () => {
    const hall = written({
      title: zh("湖滨新城的产业布局"),
      people: [{ key: "bai", as: "speaker" }],
      venue: { name: zh("图书馆报告厅") },
    });
    expect(hall).toContain("以“湖滨新城的产业布局”为题作报告。");
    const seminar = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨城市研讨会举行"),
        participants: people.slice(1),
        agenda: [
          {
            key: "p",
            activity: "presentation",
            title: zh("湖滨新城的产业布局"),
            people: [{ key: "bai", as: "speaker" }],
          },
        ],
      }) as DraftRecord,
      "zh",
    );
    expect(seminar).toContain("云溪大学副校长白样以“湖滨新城的产业布局”为题作报告。");
  });

  it("of a film has it shown, its speaker does not speak “at” it", () => {
    const text = written({ title: zh("湖滨投资环境短片"), people: [{ key: "lin", as: "speaker" }] });
    expect(text).toMatch(/播放湖滨投资环境短片，[^。]*林谷作介绍/);
    expect(text).not.toMatch(/短片环节|短片上/);
  });

  it("whose title says what was given is stated by it", () => {
    const text = written({ title: zh("主旨报告"), people: [{ key: "lin", as: "speaker" }] });
    expect(text).toContain("作主旨报告");
    expect(text).not.toContain("为题");
  });

  it("of a film is watched by those who are listed at it", () => {
    const text = written({ title: zh("湖滨招商推介片"), people: [{ key: "lin" }, { key: "bai" }] });
    expect(text).toContain("观看湖滨招商推介片。");
    expect(text).not.toContain("参加湖滨");
  });
});

it("of a speaker whose words follow states who gave it, with its chair, topics and audience", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("枫叶大学校长林谷一行访问云溪大学并作演讲"),
      home: { name: zh("云溪大学"), kind: "university" },
      venue: { name: zh("云溪大学"), organization: { name: zh("云溪大学"), kind: "university" } },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: [...people, { key: "stu", group: zh("近200名学生"), side: "host" }],
      agenda: [
        {
          key: "talks",
          activity: "talks",
          people: [{ key: "bai", as: "receiver" }, { key: "lin" }],
          topics: [zh("联合培养")],
        },
        {
          key: "p",
          activity: "presentation",
          title: zh("题为《共同开启湖滨城市合作的新未来》的主题演讲"),
          venue: { name: zh("图书馆报告厅") },
          people: [
            { key: "bai", as: "chair" },
            { key: "lin", as: "speaker" },
            { key: "stu", as: "attendee" },
          ],
          topics: [zh("湖滨城市的发展历史"), zh("高校合作的重要性")],
          remarks: [{ key: "r", by: ["lin"], act: "say", points: [zh("人文交流是两校合作的基础")] }],
        },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(text.match(/演讲[，。]/g)).toHaveLength(1);
  expect(text).toMatch(
    /林谷作题为《共同开启湖滨城市合作的新未来》的主题演讲，由白样主持，近200名学生参加。演讲围绕湖滨城市的发展历史和高校合作的重要性展开。/,
  );
});

it("has a lecture that only the title reports, before the talks", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("枫叶大学校长林谷一行访问云溪大学并作演讲"),
      home: { name: zh("云溪大学"), kind: "university" },
      when: { start: "2024-03-05" },
      venue: { name: zh("云溪大学"), organization: { name: zh("云溪大学"), kind: "university" } },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: people,
      agenda: [{ key: "talks", activity: "talks", topics: [zh("联合培养")] }],
    }) as DraftRecord,
    "zh",
  );
  expect(text).toMatch(/访问云溪大学，并作演讲。|访问云溪大学，作演讲，并与/);
});

it("does not let those listed at a discussion listen to themselves", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨商会秘书长研讨会举行"),
      officialName: zh("湖滨商会秘书长研讨会"),
      participants: [
        { key: "s", group: zh("秘书长"), of: [{ name: zh("各地20家商会"), kind: "association" }] },
      ],
      agenda: [
        {
          key: "d",
          activity: "discussion",
          title: zh("交流发言"),
          people: [{ key: "s" }],
          topics: [zh("会员服务"), zh("商会党建工作")],
        },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(text).toContain("各地20家商会秘书长围绕会员服务和商会党建工作交流发言");
  expect(text).not.toContain("听取");
});

it("gives a part of a course that a title names, which is no subject", () => {
  const text = written({ title: zh("入学教育"), people: [{ key: "lin", as: "speaker" }] });
  expect(text).toMatch(/作入学教育/u);
  const coached = (title: string): string =>
    written({ title: zh(title), people: [{ key: "lin", as: "speaker" }] });
  expect(coached("专题辅导")).toContain("作专题辅导");
  expect(coached("青少年心理辅导")).toContain("“青少年心理辅导”");
  expect(text).not.toContain("“入学教育”");
});
