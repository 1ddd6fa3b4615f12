/** Whether a text says anything. One that is missing or blank does not. */
export const isStated = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";
