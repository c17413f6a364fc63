import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { zh } from "../zh/whole-articles/lake-town.test-data";

const COLLEGE = { name: zh("湖滨学院"), kind: "university" };
const BUREAU = { name: zh("湖滨市教育局"), kind: "government" };
const SCHOOL = { name: zh("北原大学"), kind: "university" };

const person = (key: string, name: string, organization: object, title: string, more: object = {}) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side: "host",
  ...more,
});

const says = (key: string, by: string, point: string) => ({
  key,
  by: [by],
  act: "say",
  points: [zh(point)],
});

const written = (kind: string, participants: readonly object[], agenda: readonly object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind,
      status: "held",
      title: zh("北原大学代表团访问湖滨学院"),
      home: COLLEGE,
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: [
        person("lin", "林谷", SCHOOL, "校长", { side: "guest", delegation: "d" }),
        ...participants,
      ],
      agenda,
    } as unknown as DraftRecord,
    "zh",
  );

const HOSTS = [
  person("an", "安例", COLLEGE, "院长", { roles: ["receiver"] }),
  person("bo", "博例", COLLEGE, "副院长"),
  person("chen", "陈例", COLLEGE, "教务处处长"),
];
const SPEECHES = {
  key: "s",
  activity: "speeches",
  remarks: [says("r1", "an", "学院愿扩大学生交流"), says("r2", "bo", "两校可以共建港口专业")],
};

describe("hosts who only attended a visit", () => {
  it("are listed with a colleague who speaks later", () => {
    const text = written("reception", HOSTS, [SPEECHES]);
    expect(text).toMatch(/副院长博例、教务处处长陈例参加/);
    expect(text).toContain("博例表示，两校可以共建港口专业");
    expect(text).not.toMatch(/副院长博例表示/);
  });

  it("are listed with a speaker of another organization where all was said at one item", () => {
    const bureau = person("bo", "博例", BUREAU, "副局长");
    const text = written("reception", [HOSTS[0], bureau, HOSTS[2]] as object[], [SPEECHES]);
    expect(text).toMatch(/湖滨市教育局副局长博例[^。]*陈例参加/);
  });

  it("are listed without somebody of another organization who spoke elsewhere", () => {
    const bureau = person("bo", "博例", BUREAU, "副局长");
    const [first, second] = SPEECHES.remarks;
    const text = written("reception", [HOSTS[0], bureau, HOSTS[2]] as object[], [
      { ...SPEECHES, remarks: [first] },
      { key: "v", activity: "tour", venue: { name: zh("湖滨码头") }, remarks: [second] },
    ]);
    expect(text).toContain("湖滨市教育局副局长博例表示");
  });
});

const held = (participants: readonly object[], more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("云溪节开幕式举行"),
      officialName: zh("云溪节开幕式"),
      home: BUREAU,
      when: { start: "2024-03-05" },
      participants,
      agenda: [{ key: "s", activity: "speeches", remarks: [says("r1", "an", "云溪节增进了两地友谊")] }],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("those who only attended an event of many", () => {
  const guests = [
    person("an", "安例", { name: zh("云溪商会") }, "会长", { side: "guest" }),
    person("bo", "博例", BUREAU, "局长"),
    { key: "g", group: zh("各界代表"), side: "guest" },
  ];

  it("are listed with the few who speak later, whose words come without their posts", () => {
    const text = held(guests, {});
    expect(text).toMatch(/云溪商会会长安例、湖滨市教育局局长博例(?:和|、)各界代表/);
    expect(text).toContain("\n安例在致辞中表示");
  });

  it("do not include hosts where the number is that of guests", () => {
    const counted = held([person("an", "安例", BUREAU, "局长"), ...guests.slice(2)], {
      attendance: { count: 200, of: zh("来宾") },
    });
    expect(counted).toMatch(/教育局局长安例(?:在致辞中)?表示/);
  });

  it("do not include people of the home organization or of who organized it, where the number is that of guests", () => {
    const [an, bo, all] = guests as [object, object, object];
    const attendance = { count: 200, of: zh("来宾") };
    const organizers = [{ organization: { name: zh("云溪商会") }, tier: "host" }];
    expect(held([an, all], { attendance, organizers })).toMatch(/云溪商会会长安例(?:在致辞中)?表示/);
    const own = { ...bo, key: "an", side: undefined };
    expect(held([own, all], { attendance })).toMatch(/教育局局长博例(?:在致辞中)?表示/);
  });

  it("have what they are at the event before their posts", () => {
    const [an, ...others] = guests;
    const text = held([{ ...an, functions: [zh("应邀嘉宾")] }, ...others], {});
    expect(text).toContain("应邀嘉宾、云溪商会会长安例");
  });
});

describe("those who attended an event", () => {
  const event = (more: object, participants: readonly object[], agenda: readonly object[]): string =>
    faultlessText(
      {
        format: FORMAT,
        status: "held",
        home: COLLEGE,
        when: { start: "2024-03-05" },
        participants,
        agenda,
        ...more,
      } as unknown as DraftRecord,
      "zh",
    );

  it("are listed with a senior colleague who hands something over later", () => {
    const text = event(
      {
        kind: "meeting",
        title: zh("湖滨航运专业委员会成立"),
        officialName: zh("湖滨航运专业委员会成立大会"),
        city: zh("湖滨"),
      },
      [
        person("an", "安例", BUREAU, "局长"),
        person("bo", "博例", BUREAU, "副局长"),
        person("lin", "林谷", SCHOOL, "教授"),
        { key: "g", group: zh("专委会委员") },
      ],
      [
        {
          key: "h",
          activity: "handover",
          title: zh("聘书"),
          people: [
            { key: "an", as: "head" },
            { key: "g", as: "receiver" },
          ],
        },
        { key: "s", activity: "speeches", remarks: [says("r", "lin", "专委会将服务港口")] },
      ],
    );
    expect(text).toMatch(/湖滨市教育局局长安例、副局长博例[^。]*出席/);
    expect(text).not.toMatch(/局长安例[^，。]*颁发/);
  });

  it("are listed with a host who speaks, where the learners were counted before", () => {
    const text = event(
      {
        kind: "seminar",
        title: zh("港口管理研修班开班"),
        officialName: zh("港口管理研修班"),
        online: "fully",
        organizers: [{ organization: COLLEGE, tier: "organizer" }],
        attendance: { count: 53, of: zh("来自松山、云溪的学员") },
      },
      [
        person("an", "安例", COLLEGE, "副院长", { roles: ["speaker"] }),
        person("bo", "博例", SCHOOL, "副校长", { roles: ["speaker"] }),
        person("lin", "林谷", SCHOOL, "港口系主任"),
      ],
      [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开班仪式"),
          remarks: [says("r1", "an", "学院愿服务港口"), says("r2", "bo", "两校将优势互补")],
        },
      ],
    );
    expect(text).toMatch(/湖滨学院副院长安例[^。]*林谷[^。]*出席开班仪式/);
    expect(text).not.toMatch(/湖滨学院副院长安例表示/);
  });
});
