import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// An invented signing of two colleges, at which one of the visitors also gave a lecture.

const college = (name: string): object => ({ name: zh(name), kind: "university" });
const LAKE = college("湖滨学院");

const EXPERTS = {
  key: "x",
  group: zh("专家"),
  of: [college("云雀大学")],
  side: "guest",
  delegation: "d",
};

const HEAD = personOf("an", "安例", "云雀大学", "教务处处长", { side: "guest", delegation: "d" });

const signing = (agenda: readonly object[], more: readonly object[] = [], head: object = HEAD): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨学院与云雀大学签署合作协议"),
      home: LAKE,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        head,
        personOf("bo", "博例", "湖滨学院", "院长", { side: "host" }),
        personOf("ce", "策例", "湖滨学院", "副院长", { side: "host" }),
        { key: "g", group: zh("学生"), of: [LAKE], side: "host" },
        ...more,
      ],
      agreements: [
        {
          key: "m",
          title: zh("合作协议"),
          type: "agreement",
          status: "signed",
          signedOn: "2024-03-05",
          parties: [
            { organization: LAKE, signatories: ["bo"] },
            { organization: college("云雀大学"), ...(more.length > 0 && { signatories: ["fu"] }) },
          ],
        },
      ],
      agenda: [
        { key: "s", activity: "signing", people: [{ key: "bo" }], peopleOpen: true, agreements: ["m"] },
        ...agenda,
      ],
    }),
    "zh",
  );

it("does not list who listened to a lecture among those who attended the signing", () => {
  const text = signing([
    {
      key: "l",
      activity: "presentation",
      title: zh("港口物流专题报告"),
      people: [{ key: "an", as: "speaker" }, { key: "g" }],
      remarks: [remark("r", "an", "speak", "港口物流")],
    },
  ]);
  expect(text).toContain("学生");
  expect(text).not.toMatch(/学生[^。]*出席签约/);
});

it("introduces the head of a delegation with its members before the words said at the signing", () => {
  const text = signing(
    [
      {
        key: "w",
        activity: "speeches",
        people: [
          { key: "ce", as: "speaker" },
          { key: "an", as: "speaker" },
        ],
        remarks: [
          remark("q", "ce", "praise", "两校目前的合作"),
          remark("r", "an", "say", "两校将共建港口专业"),
        ],
      },
    ],
    [EXPERTS, personOf("fu", "富例", "云雀大学", "研究员", { side: "guest", delegation: "d" })],
  );
  expect(text).toMatch(/云雀大学教务处处长安例/);
});

it("lists those of both sides once, people before groups, without a head who was not there", () => {
  const more = [EXPERTS, personOf("fu", "富例", "云雀大学", "研究员", { side: "guest", delegation: "d" })];
  const text = signing([], more);
  expect(text).toMatch(/云雀大学教务处处长安例[^。]*策例[^。]*专家[^。]*出席签约仪式/u);
  expect(text).not.toContain("成员包括");
  expect(signing([], more, { ...HEAD, presence: "absent" })).not.toContain("安例");
});

it("does not list the head of a delegation who only gave a lecture", () => {
  const lecture = {
    key: "l",
    activity: "presentation",
    title: zh("港口物流专题报告"),
    people: [{ key: "an", as: "speaker" }, { key: "g" }],
    remarks: [remark("r", "an", "speak", "港口物流")],
  };
  const fu = personOf("fu", "富例", "云雀大学", "研究员", { side: "guest", delegation: "d" });
  expect(signing([lecture], [EXPERTS, fu])).not.toMatch(/安例[^。]*出席签约/u);
});
