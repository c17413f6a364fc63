import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "./lake-town.test-data";

const HOST = { side: "host", roles: ["receiver"] };
const lin = officerOf("lin", "林谷", "枫叶商会", "会长", { side: "guest", delegation: "d", roles: ["head"] });
const bai = officerOf("bai", "白样", "松山协会", "会长", HOST);
const lu = officerOf("lu", "陆例", "松山协会", "秘书长", { side: "host" });
const visit = (agenda: readonly object[], participants: readonly object[] = [lin, bai], more = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("枫叶商会到访松山协会"),
      home: { name: zh("松山协会"), kind: "association" },
      city: zh("松山"),
      venue: { name: zh("松山协会"), organization: { name: zh("松山协会"), kind: "association" } },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants,
      agenda,
      ...more,
    }),
    "zh",
  );
const talks = (more: object = {}): object => ({
  key: "t",
  activity: "talks",
  remarks: [remark("r", "bai", "introduce", "协会工作情况"), remark("s", "lin", "hope", "双方加强合作")],
  ...more,
});
const tour = { key: "v", activity: "tour", saw: [zh("船闸"), zh("灯塔")] };

describe("who received the visitors", () => {
  it("sat with them, where the programme begins with the talks", () => {
    const text = visit([talks()]);
    expect(text).toContain("会长白样与来宾座谈。");
    expect(text).not.toContain("接待");
  });

  it("received them, where the talks came later, or others of the hosts spoke there", () => {
    expect(visit([talks({ when: { start: "2024-03-06" } })])).not.toContain("与来宾座谈");
    const others = talks({ remarks: [remark("r", "lu", "introduce", "协会工作情况")] });
    expect(visit([others], [lin, bai, lu])).not.toContain("白样与来宾座谈");
  });

  it("received them, where only some of these sat in the talks, or the programme began with a discussion", () => {
    const he = officerOf("he", "何样", "枫叶商会", "副会长", { side: "guest", delegation: "d" });
    const firms = { key: "f", group: zh("企业家代表"), side: "guest", delegation: "d" };
    const some = talks({ people: [{ key: "lin" }, { key: "bai" }] });
    expect(visit([some], [lin, he, firms, bai])).toContain("白样接待了来宾");
    expect(visit([talks({ activity: "discussion" })])).not.toContain("与来宾座谈");
  });

  it("received them, where a further sentence tells the talks", () => {
    const third = officerOf("q", "钱式", "湖滨大学", "校长", { side: "third" });
    const people = [{ key: "lin" }, { key: "bai" }, { key: "q" }];
    const text = visit([talks({ topics: [zh("航运人才培养")], people, remarks: [] })], [lin, bai, third]);
    expect(text).toContain("白样接待了来宾。林谷一行与白样座谈");
  });

  it("sat at talks, which others attended", () => {
    const members = Array.from({ length: 5 }, (_, at) =>
      officerOf(`m${at}`, `孔${"甲乙丙丁戊"[at]}`, "枫叶商会", "副会长", { side: "guest", delegation: "d" }),
    );
    const firms = { key: "f", group: zh("企业家代表"), side: "guest", delegation: "d" };
    const text = visit([talks()], [lin, ...members, firms, bai, lu]);
    expect(text).toContain("白样与来宾座谈。");
    expect(text).toContain("陆例参加座谈。");
  });

  it("is introduced at the talks after a tour, instead of a sentence that says nothing else", () => {
    const firms = { key: "f", group: zh("企业家代表"), side: "guest", delegation: "d" };
    const members = Array.from({ length: 5 }, (_, at) =>
      officerOf(`m${at}`, `孔${"甲乙丙丁戊"[at]}`, "枫叶商会", "副会长", { side: "guest", delegation: "d" }),
    );
    const text = visit(
      [tour, talks({ title: zh("座谈会"), when: { start: "2024-03-06", part: "afternoon" } })],
      [lin, ...members, firms, bai],
      { when: { start: "2024-03-05", end: "2024-03-06" } },
    );
    expect(text).toContain("6日下午，双方举行座谈会。松山协会会长白样介绍了");
    expect(text).not.toMatch(/接待|的座谈会上/);
  });

  it("received them, where the talks have a day but no name", () => {
    const firms = { key: "f", group: zh("企业家代表"), side: "guest", delegation: "d" };
    const members = Array.from({ length: 5 }, (_, at) =>
      officerOf(`m${at}`, `孔${"甲乙丙丁戊"[at]}`, "枫叶商会", "副会长", { side: "guest", delegation: "d" }),
    );
    const visitors = [lin, ...members, firms, bai];
    const day = { when: { start: "2024-03-06", part: "afternoon" } };
    const both = { when: { start: "2024-03-05", end: "2024-03-06" } };
    expect(visit([tour, talks(day)], visitors, both)).toContain("白样接待了来宾");
    const later = { ...tour, key: "w", when: { start: "2024-03-06", part: "morning" } };
    expect(visit([tour, later, talks({ ...day, title: zh("座谈会") })], visitors, both)).toContain(
      "下午，双方举行座谈会。松山协会会长白样介绍了",
    );
    const there = talks({ ...day, title: zh("座谈会"), venue: { name: zh("湖滨酒店") } });
    expect(visit([tour, there], visitors, both)).toContain("6日下午，双方在湖滨酒店举行座谈会。松山协会");
  });

  it("held what a colleague chaired", () => {
    const members = Array.from({ length: 5 }, (_, at) =>
      officerOf(`m${at}`, `孔${"甲乙丙丁戊"[at]}`, "枫叶商会", "副会长", { side: "guest", delegation: "d" }),
    );
    const chair = { ...bai, roles: ["receiver", "chair"] };
    const text = visit([talks({ title: zh("交流座谈") })], [lin, ...members, chair]);
    expect(text).toContain("双方举行交流座谈，");
    expect(text).not.toContain("接待");
  });
});

describe("a meeting by its title", () => {
  const escort = officerOf("lu", "陆例", "松山协会", "秘书长", { side: "host", roles: ["escort"] });
  const people = [{ key: "bai", as: "receiver" }, { key: "lu", as: "escort" }, { key: "lin" }];

  it("is stated once, with the escorts, behind the visit", () => {
    const text = visit([talks({ title: zh("会见"), people })], [lin, bai, escort]);
    expect(text).toContain("会长白样会见了林谷一行，秘书长陆例陪同。");
    expect(text).not.toMatch(/接待|双方会谈/);
  });
});

describe("those who only attended talks", () => {
  it("do not stand between what both discussed and what they agreed on", () => {
    const text = visit(
      [talks({ title: zh("会谈"), topics: [zh("航运人才培养"), zh("航线建设")], outcomes: ["o"] })],
      [lin, bai, lu],
      { outcomes: [{ key: "o", type: "result", points: [zh("双方就共建船员学校达成共识")] }] },
    );
    expect(text).not.toMatch(/陆例参加，[^。]*达成共识/);
    expect(text).toMatch(/达成共识。/);
  });

  it("are no third party beside the escort of their office", () => {
    const office = { name: zh("松山市外办"), kind: "government" };
    const guide = { key: "g", group: zh("领导"), of: [office], side: "third", roles: ["escort"] };
    const silent = {
      key: "q",
      group: zh("相关负责人"),
      of: [{ name: zh("领事处"), parent: office }],
      side: "third",
    };
    const written = (group: object): string =>
      visit([talks({ topics: [zh("航运人才培养")] })], [lin, bai, guide, group]);
    expect(written(silent)).not.toContain("各方");
    const withOthers = { ...silent, of: [office, { name: zh("湖滨大学") }] };
    expect(written(withOthers)).toContain("各方");
  });
});
