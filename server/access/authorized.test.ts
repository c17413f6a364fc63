import { expectTypeOf, it } from "vitest";
import type { AuditAction } from "@/domain/audit/actions";
import type { recordAudit } from "../audit/internal";
import type { Authorized, GroundsOf } from "./internal";

type Permission<A extends AuditAction> = Parameters<typeof recordAudit<A>>[2];
type WithoutGrounds = { [A in AuditAction]: [GroundsOf<A>] extends [never] ? A : never }[AuditAction];

it("every action of the audit log has its permission", () => {
  expectTypeOf<WithoutGrounds>().toEqualTypeOf<never>();
  expectTypeOf<GroundsOf<"event.save">>().toEqualTypeOf<"event.save">();
  expectTypeOf<GroundsOf<"user.deactivate">>().toEqualTypeOf<"user.manage">();
});

it("a write does not accept the permission for another one, or none", () => {
  expectTypeOf<Authorized<"event.save">>().toExtend<Permission<"event.save">>();
  expectTypeOf<Authorized<"event.create">>().not.toExtend<Permission<"event.save">>();
  expectTypeOf<Authorized<"own account">>().not.toExtend<Permission<"user.setRoles">>();
  expectTypeOf<undefined>().not.toExtend<Permission<"event.save">>();
});
