"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import ConfirmModal from "@/components/confirm-modal";

/** Asks before a page is opened while what was typed is neither saved nor kept as a draft. */
export default function LeaveDialog({ href, onClose }: { href: string | undefined; onClose: () => void }) {
  const t = useTranslations("form.leave");
  const router = useRouter();
  return (
    <ConfirmModal
      title={t("title")}
      button={t("leave")}
      opened={href !== undefined}
      busy={false}
      onConfirm={() => {
        onClose();
        if (href !== undefined) router.push(href);
      }}
      onClose={onClose}
    >
      {t("text")}
    </ConfirmModal>
  );
}
