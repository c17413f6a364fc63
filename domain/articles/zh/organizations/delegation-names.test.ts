import { expect, it } from "vitest";
import { calledLater } from "./delegation-names";

it("calls a delegation or a team by its noun", () => {
  expect(calledLater("湖滨市友好代表团")).toBe("代表团");
  expect(calledLater("设施农业学科团队")).toBe("团队");
  expect(calledLater("湖滨市援外医疗队")).toBe("医疗队");
  expect(calledLater("2024年港口执法研修班")).toBe("研修班");
  expect(calledLater("云溪集团")).toBe("云溪集团");
});
