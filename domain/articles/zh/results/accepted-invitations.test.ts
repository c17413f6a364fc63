import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const met = (invitation: string, result: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("示例协会到访样本商会"),
      participants: [
        personOf("an", "安例", "样本商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bo", "博例", "示例协会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("会员服务")],
          remarks: [{ ...remark("r", "bo", "invite", invitation), whom: zh("安例") }],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh(result)] }],
    }),
    "zh",
  );

it("does not say again to what somebody was invited", () => {
  const text = met("到示例市参加年会", "安例接受了到示例市参加年会的邀请");
  expect(text).toContain("安例接受了邀请。");
  expect(text.match(/参加年会/g)).toHaveLength(1);
});

it("says which other invitation was accepted", () => {
  expect(met("到示例市参加年会", "安例接受了赴松山考察的邀请")).toContain("接受了赴松山考察的邀请");
});

it("says what of an invitation to more was accepted", () => {
  expect(met("到示例市参加年会并考察港口", "安例接受了参加年会的邀请")).toContain("接受了参加年会的邀请");
});

it("leaves whether an invitation was accepted as it is", () => {
  for (const answer of ["未接受", "愿接受"])
    expect(met("到示例市参加年会", `安例${answer}到示例市参加年会的邀请`)).toContain(
      `${answer}到示例市参加年会的邀请`,
    );
});
