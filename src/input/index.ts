export { listInputs, STDIN, type Listed } from './list';
export { readInput } from './read';
