import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "./lake-town.test-data";

it("has the delegation in the headline, and who led it in the first sentence", () => {
  const [headline, , lead] = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨港口商会接待松山商会副会长安例率领的代表团"),
      home: PORT,
      delegations: [{ key: "d", side: "guest", head: "an", size: 7 }],
      participants: [
        personOf("an", "安例", "松山商会", "副会长", { side: "guest", delegation: "d" }),
        personOf("lu", "陆样", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "k", activity: "talks", remarks: [remark("r", "an", "hope", "两会加强合作")] }],
    }),
    "zh",
  ).split("\n");
  expect(headline).toBe("湖滨港口商会接待松山商会代表团");
  expect(lead).toContain("松山商会副会长安例一行7人");
});

it("says that somebody outside a delegation without a head led it", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("松山考察团到湖滨考察"),
      home: PORT,
      areas: [zh("湖滨县")],
      purpose: zh("推动项目落地"),
      delegations: [{ key: "d", side: "guest", name: zh("松山考察团") }],
      participants: [
        personOf("lu", "陆样", "湖滨港口商会", "副会长", { side: "guest", roles: ["head"] }),
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
        personOf("bo", "白拟", "湖滨县", "副县长", { side: "host" }),
      ],
      agenda: [{ key: "k", activity: "talks", people: [{ key: "bo", as: "receiver" }] }],
    }),
    "zh",
  );
  expect(text).toContain("湖滨港口商会副会长陆样带领松山考察团赴湖滨县考察");
  expect(text).not.toContain("和松山考察团");
});
