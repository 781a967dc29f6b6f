/** The kinds of files a speech is kept in. */
export const SPEECH_FILES = ".docx,.txt,.md,.markdown";
