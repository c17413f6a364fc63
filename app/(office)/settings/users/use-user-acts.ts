"use client";

import { useTranslations } from "next-intl";
import { useNotice } from "@/components/notice";
import type { Role } from "@/domain/access/roles";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import { useAct } from "../../../use-act";

interface Acted {
  id: string;
  name: string;
  version: number;
  roles: readonly Role[];
}

/** What an administrator does to users; each act says what it did, with its way back where there is one. */
export function useUserActs(onLink: (name: string, link: string) => void) {
  const t = useTranslations("settings");
  const { users } = useTRPCClient();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const { act } = useAct();
  const on = (id: string, version: number) => users.switchOn.mutate({ id, version });
  const roles = (id: string, version: number, given: readonly Role[]) =>
    users.setRoles.mutate({ id, version, roles: [...given] });
  return {
    switchOn: ({ id, name, version }: Acted) =>
      act({ work: () => on(id, version), said: t("switchedOn", { name }) }),
    switchOff: ({ id, name, version }: Acted) =>
      act({
        work: () => users.switchOff.mutate({ id, version }),
        said: t("switchedOff", { name }),
        undo: { work: (after) => on(id, after.version), said: t("switchedOn", { name }) },
      }),
    setRoles: ({ id, name, version, roles: before }: Acted, after: readonly Role[], done: () => void) =>
      act({
        work: () => roles(id, version, after),
        said: t("rolesSaved", { name }),
        after: done,
        undo: { work: (saved) => roles(id, saved.version, before), said: t("rolesSaved", { name }) },
      }),
    resetLink: ({ id, name }: Acted) =>
      users.resetLink.mutate({ id }).then(
        (made) => onLink(name, made.link),
        (error) => notice(sentence(error), { wrong: true }),
      ),
    cancelInvitation: (id: string) =>
      act({ work: () => users.cancelInvitation.mutate({ id }), said: t("invitationCancelled") }),
  };
}
