/** What is stored is not what it was when the change was prepared; nothing was changed. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';
}
