export declare class Shape {
  constructor(name: string);
  area(): number;
}
export declare class Circle extends Shape {
  constructor(radius: number);
  radius(): number;
}
export declare class Square extends Shape {
  side(): number;
}
