declare module 'quill/core' {
  export { default } from 'quill'
}
