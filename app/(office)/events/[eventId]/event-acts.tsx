"use client";

import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LinkButton } from "@/components/link-button";
import { useNotice } from "@/components/notice";
import { SidePanel } from "@/components/side-panel";
import { useKeys } from "@/components/use-keys";
import type { EventPage } from "@/server/events/queries";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPC } from "../../../trpc";
import { WithdrawForm } from "../../withdraw-form";

const ReadersPanel = dynamic(() => import("./readers-panel").then((file) => file.ReadersPanel));

type Acted = Pick<EventPage, "id" | "version" | "may" | "withdrawn" | "restricted" | "readers">;

/** Withdrawing and bringing back, each with the way back in its message. */
const useWithdrawal = (id: string) => {
  const t = useTranslations("event");
  const trpc = useTRPC();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const refused = { onError: (error: unknown) => notice(sentence(error), { wrong: true }) };
  const bringBack = useMutation(trpc.events.bringBack.mutationOptions(refused));
  const withdraw = useMutation(trpc.events.withdraw.mutationOptions(refused));
  const back = (version: number) =>
    bringBack.mutate(
      { id, version },
      {
        onSuccess: () => {
          notice(t("broughtBack"));
          router.refresh();
        },
      },
    );
  const away = (version: number, reason: string, done: () => void) =>
    withdraw.mutate(
      { id, version, reason },
      {
        onSuccess: (after) => {
          done();
          notice(t("withdrawnNow"), { undo: () => back(after.version) });
          router.refresh();
        },
      },
    );
  return { back, away, busy: bringBack.isPending || withdraw.isPending };
};

/** What can be done with an event as a whole, each only where this person may. */
export function EventActs({ event }: { event: Acted }) {
  const t = useTranslations();
  const router = useRouter();
  const { back, away, busy } = useWithdrawal(event.id);
  const [panel, setPanel] = useState<"withdraw" | "readers">();
  const edit = `/events/${event.id}/edit`;
  useKeys(event.may.save ? { e: () => router.push(edit) } : {});
  return (
    <>
      {event.may.setReaders && (
        <Button variant="default" onClick={() => setPanel("readers")}>
          {t("event.readers")}
        </Button>
      )}
      {event.may.withdraw && (
        <Button variant="default" onClick={() => setPanel("withdraw")}>
          {t("event.withdraw")}
        </Button>
      )}
      {event.may.bringBack && (
        <Button loading={busy} onClick={() => back(event.version)}>
          {t("event.bringBack")}
        </Button>
      )}
      {event.may.save && (
        <LinkButton href={edit} title={`${t("event.edit")} (e)`}>
          {t("event.edit")}
        </LinkButton>
      )}
      <SidePanel
        title={t("event.withdraw")}
        opened={panel === "withdraw"}
        onClose={() => setPanel(undefined)}
      >
        <WithdrawForm
          label={t("event.reason")}
          hint={t("event.reasonHint")}
          button={t("event.withdraw")}
          busy={busy}
          onSubmit={(reason) => away(event.version, reason, () => setPanel(undefined))}
        />
      </SidePanel>
      <SidePanel title={t("event.readers")} opened={panel === "readers"} onClose={() => setPanel(undefined)}>
        <ReadersPanel event={event} onDone={() => setPanel(undefined)} />
      </SidePanel>
    </>
  );
}
