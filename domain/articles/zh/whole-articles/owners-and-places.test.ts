import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Whose and where something is, in invented texts that would leave it to the reader.

const text = (more: object): string => faultlessText(heldEvent(more), "zh");
const org = (name: string, kind: string, more: object = {}): object => ({ name: zh(name), kind, ...more });

describe("whose somebody or something is", () => {
  const talks = (posts: object[], remarks: object[] = [], more: object = {}): string =>
    text({
      kind: "reception",
      title: zh("松山市考察团到云雀县考察"),
      home: org("云雀县", "government"),
      delegations: [{ key: "d", name: zh("松山市考察团"), side: "guest", head: "bo" }],
      participants: [
        ...posts,
        personOf("bo", "博例", "松山市商务局", "局长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks, ...more }],
    });

  it("is named again with a post without a name", () => {
    const board = {
      key: "nw",
      group: zh("主任"),
      of: [org("云雀县农业委员会", "government")],
      side: "host",
    };
    const article = talks(
      [personOf("an", "安例", "云雀县商务局", "局长", { side: "host" }), board],
      [{ key: "a", by: ["an", "nw"], act: "introduce", points: [zh("全县的工业和农业情况")] }],
      { people: [{ key: "an" }, { key: "nw" }, { key: "bo" }] },
    );
    expect(article).toMatch(/安例和[^，。]*农业委员会主任介绍了/);
    expect(article).not.toContain("安例和主任");
  });

  it("is named in full with the name of an organization that begins with that of its region", () => {
    const article = talks(
      [
        personOf("an", "安例", "云雀县商务局", "局长", { side: "host" }),
        personOf("ke", "柯例", "云雀县经开区", "主任", { side: "host" }),
      ],
      [remark("a", "an", "introduce", "云雀县情况", "云雀县经开区的规划建设")],
    );
    expect(article).toContain("云雀县情况和云雀县经开区的规划建设");
  });

  it("is named in full with what follows where an office is", () => {
    const article = talks([
      personOf("an", "安例", "湖滨省商务厅", "厅长", { side: "host" }),
      personOf("ke", "柯例", "湖滨省驻松山国商务代表处", "主任", { side: "host" }),
    ]);
    expect(article).not.toMatch(/[，、和]省驻松山国/);
  });

  it("is named again with a post behind one of another organization", () => {
    const article = text({
      kind: "seminar",
      title: zh("云雀国际产业会议举办"),
      officialName: zh("云雀国际产业会议"),
      participants: [
        personOf("an", "安例", "湖滨省人民政府", "副秘书长", { roles: ["chair"] }),
        {
          key: "bo",
          person: { name: zh("博例") },
          posts: [
            {
              organization: org("国际交流司", "government", { parent: org("教育部", "government") }),
              title: zh("司长"),
            },
          ],
        },
        personOf("ke", "柯例", "湖滨省人民政府", "副省长"),
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: zh("开幕式"),
          people: [
            { key: "an", as: "chair" },
            { key: "bo", as: "speaker" },
            { key: "ke", as: "speaker" },
          ],
        },
      ],
    });
    expect(article).toContain("司长博例、湖滨省副省长柯例");
  });

  it("is stated by the side that somebody of a part of a part of an organization has at talks", () => {
    const college = org("青石学院", "university", { parent: org("云雀大学", "university") });
    const of = (key: string, name: string, organization: object, title: string, side: string): object => ({
      key,
      person: { name: zh(name) },
      posts: [{ organization, title: zh(title) }],
      side,
    });
    const article = text({
      kind: "signing",
      title: zh("云雀大学与松山公司签约"),
      home: org("云雀大学", "university"),
      agreements: [
        {
          key: "g",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: org("云雀大学", "university") },
            { organization: org("松山公司", "company") },
          ],
        },
      ],
      participants: [
        of("bo", "博例", org("松山公司", "company"), "经理", "guest"),
        of("an", "安例", college, "院长", "host"),
        of("ke", "柯例", org("教务科", "university", { parent: college }), "科长", "host"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "bo" }, { key: "ke" }],
          topics: [zh("合作办学")],
        },
        { key: "s", activity: "signing", agreements: ["g"] },
      ],
    });
    expect(article).toMatch(/院长安例、[^与]*教务科科长柯例与松山公司经理博例/);
  });
});

describe("organizers", () => {
  it("that did two things are named once", () => {
    const article = text({
      kind: "seminar",
      title: zh("云雀国际产业论坛举行"),
      officialName: zh("云雀国际产业论坛"),
      organizers: [
        { organization: org("云雀市人民政府", "government"), tier: "initiator" },
        { organization: org("云雀市人民政府", "government"), tier: "host" },
        { organization: org("松山协会", "association"), tier: "organizer" },
      ],
    });
    expect(article).toMatch(/云雀市政府发起并主办/);
    expect(article.match(/发起/g)).toHaveLength(1);
  });

  it("are stated after those who had the idea", () => {
    const article = text({
      kind: "seminar",
      title: zh("云雀国际产业论坛举行"),
      officialName: zh("云雀国际产业论坛"),
      organizers: [
        { organization: org("松山协会", "association"), tier: "organizer" },
        { organization: org("青石商会", "association"), tier: "initiator" },
      ],
    });
    expect(article).toMatch(/青石商会发起，松山协会承办/);
  });
});

describe("where something was", () => {
  const journey = (agenda: object[], more: object = {}): string =>
    text({
      kind: "outbound_visit",
      title: zh("云雀县考察团赴松山等地考察企业"),
      areas: [zh("松山"), zh("青石")],
      delegations: [{ key: "d", name: zh("云雀县考察团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀县商务局", "局长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda,
      ...more,
    });

  it("is stated with each city of a journey", () => {
    const tour = (key: string, city: string, ...saw: string[]): object => ({
      key,
      activity: "tour",
      city: zh(city),
      people: [{ key: "an", as: "head" }],
      saw: saw.map(zh),
    });
    const article = journey([
      tour("a", "松山", "长湖集团", "海例公司"),
      tour("b", "青石", "青石日用品公司", "青石云雀商会"),
    ]);
    expect(article).toMatch(/在青石，?[^，。]*走访了青石日用品公司和青石云雀商会/);
  });

  it("is what a round of calls on several places does not name twice", () => {
    const at = (key: string, name: string): object => ({
      key,
      activity: "talks",
      venue: { name: zh(name) },
      topics: [zh("企业需求")],
    });
    const article = text({
      kind: "inspection",
      title: zh("云雀食品协会调研组走访松山会员企业"),
      home: org("云雀食品协会", "association"),
      city: zh("松山"),
      delegations: [{ key: "d", name: zh("云雀食品协会调研组"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀食品协会", "秘书长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      agenda: [at("a", "松山市市场监管局"), at("b", "长湖外贸")],
    });
    expect(article).toMatch(/率调研组走访松山会员企业，就企业需求进行交流。/);
    expect(article).not.toMatch(/到松山市市场监管局、/);
  });
});

describe("somebody of whom only the department is known", () => {
  const talks = (): string =>
    text({
      kind: "reception",
      title: zh("松山大学代表团访问云雀医院"),
      home: org("云雀医院", "hospital", { parent: org("湖滨医学科学院", "institute") }),
      city: zh("湖滨"),
      venue: {
        name: zh("湖滨医学科学院云雀医院"),
        organization: org("云雀医院", "hospital", { parent: org("湖滨医学科学院", "institute") }),
      },
      delegations: [{ key: "d", name: zh("松山大学代表团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山大学", "常务理事", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bo", "博例", "云雀医院", "院长", { side: "host", roles: ["receiver"] }),
        personOf("ke", "柯例", "宣传科", "科长", { side: "host" }),
        {
          key: "lu",
          person: { name: zh("鲁例") },
          posts: [{ organization: { name: zh("国际合作办公室") } }],
          side: "host",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          people: [{ key: "bo", as: "receiver" }, { key: "an", as: "head" }, { key: "ke" }, { key: "lu" }],
          remarks: [remark("a", "ke", "introduce", "医院的概况")],
        },
      ],
    });

  it("is listed once", () => {
    expect(talks().match(/鲁例/g)).toHaveLength(1);
  });
});
