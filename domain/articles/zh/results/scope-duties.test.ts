import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Duties of one party among those of both, and who is meant by 双方, in invented agreements and visits.

const zh = (text: string) => ({ zh: text });
const SCHOOL = { name: zh("云溪师范大学"), kind: "university" };
const PORT = { name: zh("松山港务集团有限公司"), kind: "company" };
const agreement = (scope: readonly string[], more: object = {}): object => ({
  key: "a",
  title: zh("合作协议"),
  type: "other",
  status: "signed",
  parties: [{ organization: SCHOOL }, { organization: PORT }],
  scope: scope.map((text, at) => ({ key: `s${at}`, text: zh(text) })),
  ...more,
});
const signing = (scope: readonly string[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: zh("校企签约"),
      when: { start: "2024-03-05" },
      participants: [],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [agreement(scope, more)],
    } as DraftRecord,
    "zh",
  );

it("says once that both will cooperate in the fields of a document", () => {
  const fields = [zh("经贸"), zh("文化")];
  const text = signing(["开展更深层次的合作"], { fields, fieldsOpen: true });
  expect(text).toContain("双方将在经贸、文化等领域开展更深层次的合作");
  expect(text).not.toContain("开展合作");
  expect(signing(["建立会晤机制"], { fields })).toContain("双方将在经贸和文化领域开展合作，并建立会晤机制");
});

describe("a duty of one party", () => {
  it("is not stated as that of both where its words name the party by a part of its name", () => {
    const text = signing(["共建实习基地", "由港务集团提供场地", "每年举办一次招聘会"]);
    expect(text).toContain("双方将共建实习基地、每年举办一次招聘会；港务集团将提供场地。");
    expect(text).not.toContain("由港务集团");
    expect(signing(["共建实习基地", "云溪师范大学每年选派十名教师授课"])).toMatch(
      /双方将共建实习基地；云溪师范大学将每年选派十名教师授课。/,
    );
    for (const action of [
      "定期选派骨干参加培训",
      "投资建设实训楼",
      "在码头设立观测站",
      "三年内投入研发经费500万元",
    ])
      expect(signing(["共建实习基地", `松山港务集团有限公司${action}`])).toMatch(
        new RegExp(`双方将共建实习基地；松山港务集团有限公司将${action}。`),
      );
    expect(signing(["共建实习基地", "由校方负责管理"])).toContain("；校方将负责管理。");
  });

  it("keeps its words where its actor is not a party", () => {
    expect(signing(["共建实习基地", "由专家组评审成果"])).toContain("双方将共建实习基地；由专家组评审成果。");
    expect(signing(["由校方出资，由港务集团管理"])).toContain("根据协议，由校方出资，由港务集团管理。");
    expect(signing(["由港务集团与云溪师范大学共建基地"])).not.toContain("双方将由");
  });

  it("is that of both where its words say so", () => {
    expect(signing(["双方互派人员", "由双方共同组建工作组"])).toContain("双方将互派人员、共同组建工作组。");
    const named = signing(["共建实习基地", "云溪师范大学与松山港务集团有限公司共同培养人才"]);
    expect(named).toContain("双方将共建实习基地、共同培养人才。");
    expect(named).not.toContain("松山港务集团有限公司共同");
  });
});

describe("two sides", () => {
  const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
    key,
    person: { name: zh(name) },
    posts: [{ organization, title: zh(title) }],
    ...more,
  });
  const OFFICE = { name: zh("云溪市人民对外友好协会"), kind: "association" };
  const visit = (escort: object, talks: object = {}): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        title: zh("松山商会访问云溪师范大学"),
        when: { start: "2024-03-05" },
        home: SCHOOL,
        participants: [
          person("an", "安例", { name: zh("松山商会"), kind: "association" }, "会长", {
            side: "guest",
            roles: ["head"],
          }),
          person("mo", "莫常", OFFICE, "副会长", { side: "third", roles: ["escort"], ...escort }),
          person("bai", "白样", SCHOOL, "副校长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [{ key: "t", activity: "talks", topics: [zh("校企合作")], ...talks }],
      } as DraftRecord,
      "zh",
    );

  it("are two beside an escort of another organization, unless that escort spoke", () => {
    expect(visit({})).toContain(
      "与该校副校长白样座谈，就校企合作进行了交流，云溪市人民对外友好协会副会长莫常陪同",
    );
    expect(visit({})).not.toContain("各方");
    const spoke = { remarks: [{ key: "r", by: ["mo"], act: "say", points: [zh("友谊长存")] }] };
    expect(visit({}, spoke)).toContain("各方就校企合作");
  });

  it("thank for what is recorded as whom they thanked", () => {
    const thanks = (whom: string): string =>
      visit({}, { remarks: [{ key: "r", by: ["an"], act: "thank", whom: zh(whom) }] });
    expect(thanks("云溪师范大学的热情接待")).toContain("安例感谢云溪师范大学的热情接待");
    expect(thanks("云溪师范大学")).toMatch(/安例向[^，。]+致谢/);
  });
});
