import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "./lake-town.test-data";

it("does not list a delegation among its own members", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("湖滨市工商联到云雀县考察交流"),
      city: zh("云雀县"),
      delegations: [{ key: "d", name: zh("湖滨市工商联考察组"), side: "guest" }],
      participants: [
        {
          key: "g",
          group: zh("考察组"),
          of: [{ name: zh("湖滨市工商联") }],
          side: "guest",
          delegation: "d",
        },
        { key: "f", group: zh("湖滨市企业家"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [zh("云雀茶园"), zh("湖心产业园")],
          remarks: [remark("r", "g", "say", "云雀县区位条件良好")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("湖滨市企业家");
  expect(text).not.toMatch(/包括[^。]*考察组/);
  expect(text).toContain("\n考察组表示，");
});
