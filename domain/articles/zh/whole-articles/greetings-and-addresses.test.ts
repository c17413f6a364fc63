import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Courtesies, names and things handed over, at invented events.

const visit = (more: object, ...remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀商会代表团到访湖滨商会"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀商会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("mo", "莫常", "湖滨县文化执法大队", "大队长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "bai" }, { key: "mo" }],
          remarks,
        },
      ],
      ...more,
    }),
    "zh",
  );

it("has greetings as acts, not as something that was said", () => {
  const text = visit(
    {},
    remark("r", "an", "say", "向湖滨乡亲致以问候"),
    remark("s", "bai", "say", "愿加强合作"),
  );
  expect(text).toContain("安例向湖滨乡亲致以问候");
});

it("names a squad and its head in full", () => {
  expect(visit({}, remark("r", "an", "say", "两地友谊深厚"))).toContain("文化执法大队大队长莫常");
});

it("has hosts who welcome and thank speak before the visitors", () => {
  const text = visit(
    {},
    remark("r", "an", "point_out", "两地贸易发展态势良好"),
    { ...remark("w", "bai", "welcome"), whom: zh("代表团一行的来访") },
    { ...remark("k", "bai", "thank", "长期以来的信任与支持"), whom: zh("云雀商会") },
  );
  expect(text.indexOf("信任与支持")).toBeLessThan(text.indexOf("贸易发展态势"));
});
